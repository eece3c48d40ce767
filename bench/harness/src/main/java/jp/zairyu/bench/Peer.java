package jp.zairyu.bench;

/**
 * Who decides the plain cases.
 *
 * @param explains whether the answer says what it rests on
 */
record Peer(String name, boolean explains, Deciding deciding) {
    /** From the facts of a case, whatever form they have, to the verdict. */
    interface Deciding {
        String verdict(PlainCase plain);
    }
}
