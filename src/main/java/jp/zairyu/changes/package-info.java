/**
 * What would have to be different: the smallest sets of changes to the facts that turn a failed verdict, each tried by running
 * the changed facts through the same rules; how near the edge the case stands; and what coming law makes of it.
 */
package jp.zairyu.changes;
