package jp.zairyu.api;

/** A query parameter that cannot be taken. */
final class BadQuery extends RuntimeException {
    /** @param detail which parameter, and what would be right */
    BadQuery(String detail) {
        super(detail);
    }
}
