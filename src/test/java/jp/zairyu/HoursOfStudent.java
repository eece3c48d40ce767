package jp.zairyu;

/** A student with a permission for 28 hours, and all facts stated. */
public final class HoursOfStudent {
    private HoursOfStudent() {}

    /** The body of a request, on one line. */
    public static String body(int hours) {
        return "{\"asOf\": \"2026-06-30\", \"facts\": {\"stay\": {\"status\": \"留学\", \"expiresOn\": \"2027-03-31\"},"
                + " \"enrolment\": {\"schoolKind\": \"university\", \"enrolled\": true}, \"permissionsComplete\": true,"
                + " \"permissions\": [{\"kind\": \"comprehensive\", \"grantedOn\": \"2025-04-10\", \"validUntil\":"
                + " \"2027-03-31\"}], \"jobsComplete\": true, \"jobs\": [{\"duties\": [{\"kind\": \"packing\"}],"
                + " \"pay\": {\"kind\": \"wages\"}, \"amusement\": \"none\", \"hours\": {\"everySevenDays\": " + hours
                + ", \"inLongVacation\": false}}]}}";
    }
}
