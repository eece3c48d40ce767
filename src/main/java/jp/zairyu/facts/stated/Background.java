package jp.zairyu.facts.stated;

/**
 * What long-term and other position-based statuses rest on.
 *
 * @param nikkeiGeneration generation of Japanese descent: 2 for a child of a Japanese national, 3 for a grandchild
 * @param recognizedRefugee true if recognized as a refugee
 * @param complementaryProtection true if recognized as a person under complementary protection
 * @param resettledRefugee true if admitted as a resettled refugee
 * @param warDisplacedJapanese true for Japanese left in China and their family
 * @param traffickingVictim true if protected as a victim of trafficking
 * @param goodConduct true if conduct is good (素行善良)
 * @param minorUnmarried true if a minor under Japanese law and unmarried
 * @param supportedMinor true if supported as a minor, unmarried child
 */
public record Background(
        @Limits(min = 1, max = 6) Integer nikkeiGeneration,
        Boolean recognizedRefugee,
        Boolean complementaryProtection,
        Boolean resettledRefugee,
        Boolean warDisplacedJapanese,
        Boolean traffickingVictim,
        Boolean goodConduct,
        Boolean minorUnmarried,
        Boolean supportedMinor) {}
