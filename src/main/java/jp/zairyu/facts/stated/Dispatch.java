package jp.zairyu.facts.stated;

/**
 * Facts of worker dispatch (派遣) that ISA asks for since 2026-03-09.
 */
public record Dispatch(Boolean clientFixed, Boolean pledgesOfBothFirms, Boolean individualContract) {}
