package jp.zairyu.drl;

import jp.zairyu.law.Diagnostic;
import org.drools.drl.parser.DroolsError;

/** What the parser could not read, said in an analyst's words. */
final class SyntaxError {
    private SyntaxError() {}

    static Diagnostic of(String path, String text, DroolsError error) {
        var lines = error.getLines();
        var line = lines.length > 0 && lines[0] > 0 ? lines[0] : null;
        return Diagnostic.error(path, line, null, "cannot be read here: " + error.getMessage(), null);
    }

    static Diagnostic unreadable(String path) {
        return Diagnostic.error(path, null, null, "cannot be read as DRL", "Look at its first lines");
    }
}
