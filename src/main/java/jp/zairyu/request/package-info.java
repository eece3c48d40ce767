/** JSON → {@link jp.zairyu.request.ScreeningRequest}, strictly: the same door for callers and for golden cases. */
package jp.zairyu.request;
