package jp.zairyu.facts.stated;

/**
 * What long-term and other position-based statuses rest on, apart from family.
 *
 * @param ground recognition, protection or other reason on which the person settles
 * @param nikkeiGeneration generation of Japanese descent: 2 for a child of a Japanese national, 3 for a grandchild
 * @param goodConduct true if conduct is good (素行善良)
 * @param unmarried true if unmarried
 */
public record Background(
        @Word("settlement-grounds") String ground,
        @Limits(min = 1, max = 6) Integer nikkeiGeneration,
        Boolean goodConduct,
        Boolean unmarried) {}
