package jp.zairyu.facts;

import java.math.BigDecimal;

/**
 * The share of a job's working time that duties of one kind take, in percent, as far as the caller's shares tell.
 *
 * <p>{@code of} names the kind: a nature of {@code duties.csv} ({@code specialist} counts with {@code foreign-culture}),
 * {@code status:} with the code of a status that covers it, {@code inside-status}, {@code not-inside-status}, {@code undecided-status} for the status held, {@code international-work}, {@code international-or-similar}, {@code waiver}, {@code it-work}, {@code language-facing} or {@code other-status};
 * where the job names a specified industrial field, {@code of-field} for its work and {@code perhaps-of-field} for what is not plainly outside it.
 */
public record Shares(int work, String of, BigDecimal atLeast, BigDecimal atMost) {
    static final String OF_STATUS = "status:";

    /** The status whose activity the duties are, where this is such a share; else null. */
    public String status() {
        return of.startsWith(OF_STATUS) ? of.substring(OF_STATUS.length()) : null;
    }
}
