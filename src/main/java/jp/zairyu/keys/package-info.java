/** API keys as they are kept: hashed, one a line, in a file that an operator edits. Knows neither HTTP nor rules. */
package jp.zairyu.keys;
