package jp.zairyu.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One thing that is wrong in a request.
 *
 * @param pointer JSON Pointer to the field; values are never repeated, only the place
 * @param message what is wrong and what would be right
 * @param nearest words that may have been meant; absent where the field takes none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String pointer, String message, List<String> nearest) {
    static Problem at(String pointer, String message) {
        return new Problem(pointer, message, null);
    }
}
