package jp.zairyu.facts.stated;

/**
 * The language used at work, where the work is mainly with people.
 */
public record WorkLanguage(
        Boolean mainlyWithPeople, @Word("languages") String language) {}
