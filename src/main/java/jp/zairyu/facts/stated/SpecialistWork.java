package jp.zairyu.facts.stated;

/**
 * Whether the employer needs the specialist work, and has enough of it to be a main activity.
 */
public record SpecialistWork(Boolean needed, Boolean enoughVolume) {}
