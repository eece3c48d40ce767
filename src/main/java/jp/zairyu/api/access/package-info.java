/** Who may call: API keys and signed tokens, and what each role reaches. */
package jp.zairyu.api.access;
