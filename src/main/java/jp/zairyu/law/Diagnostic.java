package jp.zairyu.law;

/**
 * What is wrong in the rules folder, in an analyst's words.
 *
 * @param file the file, relative to the rules folder
 * @param message what is wrong, and what would be right
 */
public record Diagnostic(String file, String message) {
    @Override
    public String toString() {
        return file + ": " + message;
    }
}
