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
        Integer open) {}
