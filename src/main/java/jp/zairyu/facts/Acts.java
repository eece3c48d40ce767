package jp.zairyu.facts;

import java.time.LocalDate;

/**
 * The days of the work that is judged: the first day worked, as far as stated, the day it is judged on, and asOf.
 */
public record Acts(LocalDate firstDay, LocalDate day, LocalDate asOf) {}
