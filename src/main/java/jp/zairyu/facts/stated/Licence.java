package jp.zairyu.facts.stated;

import java.time.LocalDate;

/**
 * A licence or qualification under Japanese law.
 *
 * @param kind which licence
 * @param grantedOn day it was given
 */
public record Licence(@Word("licences") String kind, LocalDate grantedOn) {}
