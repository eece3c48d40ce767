package jp.zairyu.gate;

import jp.zairyu.cases.AskedModules;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.cases.ExpectedWords;

/**
 * What the gate keeps of a case that it has read: enough to know whether it must run again.
 *
 * @param body the request that it stands for
 * @param hash over all that the case says
 * @param readsSentences whether it expects anything of what the sentences say
 */
record SaidCase(AskedModules asked, byte[] body, String hash, boolean readsSentences) {
    static SaidCase of(CaseBook.Filed filed) {
        return new SaidCase(
                AskedModules.of(filed),
                CaseRunner.body(filed.goldenCase()),
                new Hash().add(filed.goldenCase().toString()).hex(),
                ExpectedWords.in(filed.goldenCase()));
    }
}
