package jp.zairyu.cli;

/** A command was given what it cannot work with; its message says what would do. */
final class WrongCall extends RuntimeException {
    WrongCall(String message) {
        super(message);
    }
}
