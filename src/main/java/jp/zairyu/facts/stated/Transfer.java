package jp.zairyu.facts.stated;

/**
 * A transfer within a group of firms from an office abroad.
 *
 * @param fromOfficeAbroad true if the person comes from an office abroad of the same firm or group; false also for one of a
 *     mere business partner
 * @param fixedTerm true if the transfer is for a fixed term
 * @param workBefore what the person did there immediately before
 * @param monthsBefore months of that work there without a break, immediately before the move
 * @param monthsInJapan months of the same work already done at the office in Japan under the status asked for
 * @param trainingUnderPlan true if the person takes training and does skills work at the office in Japan under a plan
 */
public record Transfer(
        Boolean fromOfficeAbroad,
        Boolean fixedTerm,
        @Word("transfer-works") String workBefore,
        @Limits(min = 0, max = 1200) Integer monthsBefore,
        @Limits(min = 0, max = 1200) Integer monthsInJapan,
        Boolean trainingUnderPlan) {
    /** Months there and, under the same status, in Japan; null where those there are not stated. */
    public Integer monthsInAll() {
        return monthsBefore == null || monthsInJapan == null
                ? monthsBefore
                : Integer.valueOf(monthsBefore + monthsInJapan);
    }
}
