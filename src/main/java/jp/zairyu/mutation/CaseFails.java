package jp.zairyu.mutation;

import jp.zairyu.cases.CaseBook;

/** A case differs from its answer without any change of the rules, and so would seem to notice every change. */
public final class CaseFails extends RuntimeException {
    CaseFails(CaseBook.Filed filed) {
        super(filed.file() + ":" + filed.line() + ": \"" + filed.goldenCase().name()
                + "\" fails without any change. Mend it first: `check` says what differs");
    }
}
