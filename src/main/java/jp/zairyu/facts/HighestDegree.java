package jp.zairyu.facts;

import jp.zairyu.facts.stated.OneOf;

/**
 * The highest of the degrees stated, as points are given for it.
 *
 * @param level a bachelor’s where education is equal to it; none where no degree is stated
 */
public record HighestDegree(
        @OneOf({"doctor", "master", "bachelor", "none"}) String level) {

    /**
     * @param doctors how many doctor’s degrees there are
     * @param masters how many master’s and professional degrees
     * @param inBusiness more than none where there is a professional degree in business management
     * @param bachelors how many bachelor’s degrees and how much education equal to them
     */
    public static HighestDegree of(long doctors, long masters, long inBusiness, long bachelors) {
        if (doctors > 0) {
            return new HighestDegree("doctor");
        } else if (masters + inBusiness > 0) {
            return new HighestDegree("master");
        }
        return new HighestDegree(bachelors > 0 ? "bachelor" : "none");
    }
}
