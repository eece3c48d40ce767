package jp.zairyu.drl;

import java.util.ArrayList;
import java.util.List;

/** Tells code from comments and from words between quotation marks. A word ends on its line, closed or not. */
final class CodeReader {
    private final String path;
    private final String text;
    private final StringBuilder code;
    private final List<Integer> open = new ArrayList<>();
    private int unclosed;
    private int at;

    CodeReader(String path, String text) {
        this.path = path;
        this.text = text;
        this.code = new StringBuilder(text);
    }

    DrlText read() {
        while (at < text.length()) {
            if (text.startsWith("//", at)) {
                blankTo(endOfLine(at));
            } else if (text.startsWith("/*", at)) {
                comment();
            } else if (text.charAt(at) == '"') {
                word();
            } else {
                at++;
            }
        }
        return new DrlText(path, text, code.toString(), List.copyOf(open), unclosed);
    }

    private void comment() {
        var end = text.indexOf("*/", at + 2);
        if (end < 0) {
            unclosed = Places.line(text, at);
        }
        blankTo(end < 0 ? text.length() : end + 2);
    }

    private void word() {
        var line = endOfLine(at);
        var end = at + 1;
        while (end < line && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= line) {
            open.add(Places.line(text, at));
        }
        at++;
        blankTo(Math.min(end, line));
        at = Math.min(end + 1, line);
    }

    private int endOfLine(int from) {
        var end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void blankTo(int end) {
        for (; at < end; at++) {
            if (text.charAt(at) != '\n') {
                code.setCharAt(at, ' ');
            }
        }
    }
}
