package jp.zairyu.api.guard;

/**
 * Where the guards stand among the platform's own handlers: bodies are taken in at -1000, callers are authenticated at -200
 * and authorized at -100.
 */
final class Order {
    static final int FIRST = -4_000;
    static final int BEFORE_THE_BODY = -2_000;
    static final int AFTER_THE_BODY = -900;
    static final int ONCE_THE_CALLER_IS_KNOWN = -150;

    private Order() {}
}
