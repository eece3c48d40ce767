/** Stands before every path under /v1: how many requests at once, and how many from one client. */
package jp.zairyu.api.guard;
