package jp.zairyu.facts;

import java.math.BigDecimal;
import java.util.List;
import jp.zairyu.facts.stated.Cell;
import jp.zairyu.facts.stated.Word;

/**
 * One duty of a job as rules see it, with its row of {@code vocabulary/duties.csv}.
 *
 * <p>{@code nature} is the table's, {@code assessedNature} what the caller says somebody has assessed. {@code otherStatus}
 * is a status of residence that this duty at this workplace belongs to where 技術・人文知識・国際業務 does not cover it.
 */
public record Task(
        int work,
        @Word("duties") String kind,
        BigDecimal shareAtLeast,
        BigDecimal shareAtMost,
        @Cell(table = "duties", column = "nature") String nature,
        @Word("duty-natures") String assessedNature,
        @Cell(table = "duties", column = "track_b") String trackB,
        Boolean waiver,
        Boolean itWork,
        Boolean languageFacing,
        @Word("statuses") String otherStatus,
        @Word("statuses") List<String> statuses) {}
