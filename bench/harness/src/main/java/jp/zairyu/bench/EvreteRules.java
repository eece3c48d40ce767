package jp.zairyu.bench;

import java.util.List;
import java.util.function.Predicate;

/** The decision as Evrete has it: conditions in Java, compiled when they are loaded. */
final class EvreteRules {
    /**
     * @param met the criterion that the rule finds met
     * @param condition over the facts {@code $f}
     */
    record Criterion(String name, int salience, String met, String condition) {}

    private static final String PERMITTED =
            "!$f.permission.equals(\"none\") && $f.permissionFrom <= $f.day && $f.permissionUntil >= $f.day";

    static final List<Criterion> CRITERIA = List.of(
            new Criterion(
                    "The stay is in force",
                    50,
                    "stay",
                    "!$f.noStay && ($f.indefinite || $f.expires >= $f.day || $f.specialUntil >= $f.day)"),
            new Criterion(
                    "The status allows work, or nothing is earned",
                    40,
                    "entitlement",
                    "$f.workClass.equals(\"unlimited\") || $f.workClass.equals(\"activity\") || !$f.paid"),
            new Criterion("A permission allows work", 40, "entitlement", PERMITTED),
            new Criterion(
                    "Any work is allowed, or nothing is earned",
                    30,
                    "scope",
                    "$f.workClass.equals(\"unlimited\") || !$f.paid"),
            new Criterion(
                    "The work is within the activity",
                    30,
                    "scope",
                    "$f.workClass.equals(\"activity\") && $f.inside > 50"),
            new Criterion(
                    "The work is within a comprehensive permission",
                    30,
                    "scope",
                    PERMITTED + " && $f.permission.equals(\"comprehensive\") && $f.enrolled && !$f.amusement && $f.checkable"
                            + " && $f.week <= 28 && $f.vacationDay <= 8"),
            new Criterion(
                    "The work is within an individual permission",
                    30,
                    "scope",
                    PERMITTED + " && $f.permission.equals(\"individual\") && $f.written"));

    private EvreteRules() {}

    /** @param isMet whether a criterion is met */
    static String verdict(Predicate<String> isMet) {
        if (!isMet.test("stay")) {
            return "ILLEGAL_TYPE_1";
        } else if (!isMet.test("entitlement")) {
            return "ILLEGAL_TYPE_2";
        }
        return isMet.test("scope") ? "LAWFUL" : "ILLEGAL_TYPE_3";
    }
}
