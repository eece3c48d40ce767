package jp.zairyu.drl;

/** An analyst's own words, short enough to be shown in a line. */
final class Written {
    private static final int MOST = 70;

    private Written() {}

    /** The line around a character, without the blanks at its ends. */
    static String line(String text, int character) {
        var start = text.lastIndexOf('\n', character - 1) + 1;
        var end = text.indexOf('\n', character);
        return shortened(text.substring(start, end < 0 ? text.length() : end));
    }

    static String shortened(String words) {
        var one = words.strip().replaceAll("\\s+", " ");
        return one.length() <= MOST ? one : one.substring(0, MOST) + " …";
    }
}
