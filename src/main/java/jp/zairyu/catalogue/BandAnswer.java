package jp.zairyu.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import jp.zairyu.law.ParameterBook.Value;

/**
 * One band of a number that goes by bands.
 *
 * @param atLeast the measure from which it holds, included; absent where {@code above} or nothing bounds it
 * @param above the measure above which it holds; absent where {@code atLeast} or nothing bounds it
 * @param value the number in this band
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BandAnswer(BigDecimal atLeast, BigDecimal above, BigDecimal value) {
    static List<BandAnswer> of(Value row) {
        return row.bands().stream()
                .map(step -> new BandAnswer(step.atLeast(), step.above(), step.value()))
                .toList();
    }
}
