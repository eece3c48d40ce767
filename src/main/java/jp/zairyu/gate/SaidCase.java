package jp.zairyu.gate;

import jp.zairyu.cases.AskedModules;
import jp.zairyu.cases.CaseBook;

/**
 * What the gate keeps of a case that it has read: enough to know whether it must run again.
 *
 * @param hash over all that the case says
 */
record SaidCase(AskedModules asked, String hash) {
    static SaidCase of(CaseBook.Filed filed) {
        return new SaidCase(
                AskedModules.of(filed),
                new Hash().add(filed.goldenCase().toString()).hex());
    }
}
