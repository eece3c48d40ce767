package jp.zairyu.facts;

import java.math.BigDecimal;
import jp.zairyu.facts.stated.OneOf;
import jp.zairyu.facts.stated.Word;

/**
 * The share of a job's working time that duties of one kind take, in percent, as far as the caller's shares tell.
 *
 * <p>{@code of} names the kind: a nature of {@code duties.csv} ({@code specialist} counts with {@code foreign-culture}),
 * {@code status:} with the code of a status that covers it, {@code inside-status}, {@code not-inside-status}, {@code undecided-status} for the status held, {@code international-work}, {@code international-or-similar}, {@code waiver}, {@code it-work}, {@code language-facing} or {@code other-status};
 * where the job names a specified industrial field, {@code of-field} for its work and {@code perhaps-of-field} for what is not plainly outside it.
 */
public record Shares(
        int work,

        @OneOf(
                value = {
                    "specialist",
                    "simple",
                    "other-status",
                    "international-work",
                    "international-or-similar",
                    "waiver",
                    "it-work",
                    "language-facing",
                    "undecided-status",
                    "inside-status",
                    "not-inside-status",
                    "of-field",
                    "perhaps-of-field"
                },
                before = Shares.OF_STATUS,
                table = "statuses")
        String of,

        BigDecimal atLeast,
        BigDecimal atMost) {
    static final String OF_STATUS = "status:";

    /** The status whose activity the duties are, where this is such a share; else null. */
    @Word("statuses")
    public String status() {
        return of.startsWith(OF_STATUS) ? of.substring(OF_STATUS.length()) : null;
    }
}
