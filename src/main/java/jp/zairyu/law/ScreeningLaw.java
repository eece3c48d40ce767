package jp.zairyu.law;

import java.util.List;

/**
 * The law of one screening.
 *
 * @param criteria its trees and citations
 * @param messages its words
 * @param changes what somebody can change about the facts
 * @param edges where it turns on how much there is of something
 */
public record ScreeningLaw(CriteriaBook criteria, Messages messages, List<PossibleChange> changes, List<Edge> edges) {
    /** The same law with other criteria. */
    ScreeningLaw with(CriteriaBook other) {
        return new ScreeningLaw(other, messages, changes, edges);
    }
}
