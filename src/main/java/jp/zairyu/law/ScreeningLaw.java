package jp.zairyu.law;

/**
 * The law of one screening.
 *
 * @param criteria its trees and citations
 * @param messages its words
 */
public record ScreeningLaw(CriteriaBook criteria, Messages messages) {}
