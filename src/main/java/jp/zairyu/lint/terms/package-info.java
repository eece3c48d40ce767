/**
 * The text of a constraint or of a {@code then} → {@link jp.zairyu.lint.terms.Expression}. What this grammar has no word
 * for cannot be written in a rule: the first wall of the fence.
 */
package jp.zairyu.lint.terms;
