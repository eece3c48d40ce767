package jp.zairyu.facts;

/**
 * Months of practice and study added up by kind; what counts toward which number of years, the rules say.
 *
 * <p>{@code fullTime} is related full-time practice, {@code partTime} related part-time practice, {@code besideStudies}
 * related paid work beside one's studies, {@code study} time majoring in a related subject. {@code undecidedWork} and
 * {@code undecidedStudy} may yet turn out to be related. {@code open} counts entries that lack months, duty or field.
 */
public record PracticeTotals(
        Integer fullTime,
        Integer partTime,
        Integer besideStudies,
        Integer study,
        Integer undecidedWork,
        Integer undecidedStudy,
        Integer open) {
    /** Related full-time practice and related studies. */
    public int fullTimeAndStudy() {
        return fullTime + study;
    }

    /** Related practice, part-time included. */
    public int allRelatedWork() {
        return fullTime + partTime;
    }

    /** Related practice, part-time included, and related studies. */
    public int allRelated() {
        return allRelatedWork() + study;
    }

    /** Practice that is or may turn out to be related, part-time included. */
    public int allWorkThatMayRelate() {
        return allRelatedWork() + undecidedWork;
    }

    /** Practice and studies that are or may turn out to be related, part-time included. */
    public int allThatMayRelate() {
        return allRelated() + undecidedWork + undecidedStudy;
    }
}
