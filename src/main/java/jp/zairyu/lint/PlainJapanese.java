package jp.zairyu.lint;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.Messages;

/** Plain Japanese keeps step with the Japanese: a sentence that it lacks is read in Japanese instead, and is named here. */
final class PlainJapanese implements Lint.Check {
    private static final Pattern HOLE = Pattern.compile("\\{[^}]*}");

    @Override
    public void check(Material material, List<Diagnostic> found) {
        var plain = material.messages().stream()
                .filter(file -> file.language().equals(Messages.EASY))
                .collect(Collectors.toMap(MessageFile::path, file -> file));
        material.messages().stream()
                .filter(file -> file.language().equals("ja"))
                .forEach(japanese -> check(material, japanese, plain.get(sibling(japanese)), found));
    }

    private static String sibling(MessageFile japanese) {
        return japanese.path().replace("_ja.", "_" + Messages.EASY + ".");
    }

    private static void check(Material material, MessageFile japanese, MessageFile plain, List<Diagnostic> found) {
        japanese.lines().forEach((key, line) -> {
            if (plain == null || !plain.lines().containsKey(key)) {
                found.add(missing(japanese, key, line));
            } else {
                holes(material, japanese, plain, key, found);
            }
        });
    }

    private static Diagnostic missing(MessageFile file, String key, int line) {
        return Diagnostic.warning(
                file.path(),
                line,
                null,
                key + " is not said in plain Japanese",
                "Add the line `" + key + "=…` to " + sibling(file));
    }

    private static void holes(
            Material material, MessageFile japanese, MessageFile plain, String key, List<Diagnostic> found) {
        var line = plain.lines().get(key);
        var said = holes(material.line(japanese.path(), japanese.lines().get(key)));
        var saidPlainly = holes(material.line(plain.path(), line));
        if (!said.equals(saidPlainly)) {
            found.add(Diagnostic.error(
                    plain.path(),
                    line,
                    null,
                    key + " has " + saidPlainly + " in plain Japanese and " + said + " in Japanese",
                    "Write the same holes in both"));
        }
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
