package jp.zairyu.bench;

/**
 * Who decides the plain cases.
 *
 * @param deciding from the facts of a case, in whatever form, to the verdict
 */
record Peer(String name, Deciding deciding) {
    /** Decides one case. */
    interface Deciding {
        String verdict(PlainCase plain);
    }
}
