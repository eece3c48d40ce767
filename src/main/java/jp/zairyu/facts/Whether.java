package jp.zairyu.facts;

import java.util.stream.LongStream;

/**
 * The answer to a question that several rules turn on, as one rule works it out for all of them: whether every degree is
 * stated, whether Japanese of N1 is shown.
 *
 * @param matter what is asked, as that rule words it
 */
public record Whether(String matter, boolean holds) {

    /** @param found how many facts show it, in each way that it can be shown; one is enough */
    public static Whether of(String matter, long... found) {
        return new Whether(matter, LongStream.of(found).anyMatch(count -> count > 0));
    }
}
