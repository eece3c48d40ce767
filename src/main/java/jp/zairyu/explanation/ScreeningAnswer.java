package jp.zairyu.explanation;

/** What one screening answers. */
public sealed interface ScreeningAnswer permits Answer, EligibilityAnswer, GuidanceAnswer {
    String screening();
}
