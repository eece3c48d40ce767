package jp.zairyu.lint;

import java.util.List;
import java.util.stream.Collectors;
import jp.zairyu.law.Diagnostic;

/** Sentences that nothing can ask for. */
final class UnusedWords implements Lint.Check {
    @Override
    public void check(Material material, List<Diagnostic> found) {
        var asked = material.sentences().stream().map(Sentence::key).collect(Collectors.toSet());
        material.messages().stream()
                .filter(file -> file.language().equals("ja"))
                .forEach(file -> file.lines().forEach((key, line) -> {
                    if (!asked.contains(key)) {
                        found.add(unused(file, key, line));
                    }
                }));
    }

    private static Diagnostic unused(MessageFile file, String key, int line) {
        return Diagnostic.warning(
                file.path(),
                line,
                null,
                "nothing asks for the words " + key,
                "Take the line out, here and in " + file.path().replace("_ja.", "_en.") + ", or mend its key");
    }
}
