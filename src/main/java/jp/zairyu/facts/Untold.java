package jp.zairyu.facts;

import jp.zairyu.facts.stated.OneOf;

/**
 * An event that no notice is stated to have been given of, as a rule tells it others.
 *
 * @param about whom the notice is about: the organization, the marriage or the address
 * @param event the number of the event
 */
public record Untold(
        @OneOf({"organization", "marriage", "address"}) String about, Integer event) {}
