package jp.zairyu.drl;

import java.util.Optional;
import jp.zairyu.law.Diagnostic;

/** A slip that can be told from the text of a rule alone. */
@FunctionalInterface
interface Sign {
    /** @return the slip in an analyst's words, or nothing where the rule has none such */
    Optional<Diagnostic> of(RuleText rule);
}
