/**
 * DRL text → what stands in it, as plain records: rules, conditions, constraints, each with its place.
 *
 * <p>Only {@link jp.zairyu.drl.DrlReader} and {@link jp.zairyu.drl.ConstraintReader} know the parser of Drools; whoever
 * looks at rules before they run looks at these records.
 */
package jp.zairyu.drl;
