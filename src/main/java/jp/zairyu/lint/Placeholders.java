package jp.zairyu.lint;

import java.util.List;
import java.util.regex.Pattern;
import jp.zairyu.law.Diagnostic;

/** What {@code new} left to be filled in, is. Pages to read may still plan something. */
final class Placeholders implements Lint.Check {
    private static final String WORD = "TODO";
    private static final Pattern ALONE = Pattern.compile("(?<![A-Za-z])" + WORD + "(?![A-Za-z])");

    @Override
    public void check(Material material, List<Diagnostic> found) {
        material.folder().files().forEach((file, text) -> {
            if (text.contains(WORD) && !file.endsWith(".md")) {
                lines(file, text, found);
            }
        });
    }

    private static void lines(String file, String text, List<Diagnostic> found) {
        var lines = text.split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (ALONE.matcher(lines[i]).find()) {
                found.add(Diagnostic.error(
                        file,
                        i + 1,
                        null,
                        "`" + WORD + "` is still to be filled in",
                        "Write what belongs here, or take it out"));
            }
        }
    }
}
