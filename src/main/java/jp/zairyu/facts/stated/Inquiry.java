package jp.zairyu.facts.stated;

/**
 * What somebody wants to ask, and where.
 *
 * @param topic topic
 * @param audience who asks
 * @param place where
 */
public record Inquiry(
        @Word("topics") String topic,
        @Word("audiences") String audience,
        @Word("places") String place) {}
