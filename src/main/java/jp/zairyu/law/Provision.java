package jp.zairyu.law;

import java.time.LocalDate;

/**
 * A rule of law that is in force on the date that governs it. Rules match it by key; out of force, it is not there.
 *
 * @param key the word a rule uses, for example {@code engineer.dispatch_client_fixed}
 * @param from the day it took effect
 * @param citation the law it stands in
 * @param standing how well that text is known
 */
public record Provision(String key, LocalDate from, String citation, Standing standing) {}
