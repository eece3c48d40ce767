package jp.zairyu.lint;

import java.util.List;
import java.util.Set;
import jp.zairyu.drl.DrlFile;
import jp.zairyu.drl.Places;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.lint.terms.NotAllowed;
import jp.zairyu.lint.terms.Token;
import jp.zairyu.lint.terms.Tokens;

/** A file holds its package, imports of facts, the global and rules; nothing else of DRL. */
final class FileShape implements Lint.Check {
    static final Set<String> IMPORTS = Set.of(
            "jp.zairyu.facts.*",
            "jp.zairyu.facts.stated.*",
            "jp.zairyu.law.*",
            "jp.zairyu.engine.Finding",
            "jp.zairyu.engine.PointsTotal",
            "jp.zairyu.verdict.Status");
    private static final String GLOBAL_TYPE = "jp.zairyu.engine.Findings";
    private static final String GLOBAL = "findings";
    private static final Set<String> HEAD = Set.of("package", "import", "global");

    @Override
    public void check(Material material, List<Diagnostic> found) {
        material.folder().names(name -> name.endsWith(".drl")).forEach(name -> escapes(material, name, found));
        for (var file : material.files()) {
            var text = material.folder().text(file.path());
            var shape = new OneFile(file, text, found);
            shape.head();
            shape.others();
        }
    }

    /** Escapes could hide a word from every reader but the last. */
    private static void escapes(Material material, String name, List<Diagnostic> found) {
        var text = material.folder().text(name);
        var at = text.indexOf("\\u");
        if (at >= 0) {
            found.add(Diagnostic.error(
                    name, Places.line(text, at), null, "\\u stands in the file", "Write the letter itself"));
        }
    }

    private record OneFile(DrlFile file, String text, List<Diagnostic> found) {
        void head() {
            var expected = file.path().contains("/")
                    ? file.path()
                            .substring(0, file.path().lastIndexOf('/'))
                            .replace("-", "")
                            .replace('/', '.')
                    : "";
            if (!expected.equals(file.packageName())) {
                wrong(
                        lineOf("package "),
                        "the package is " + (file.packageName().isEmpty() ? "not named" : file.packageName()),
                        "Write `package " + expected + "`, as the folder is called");
            }
            file.imports().stream()
                    .filter(one -> !one.kind().equals("class") || !IMPORTS.contains(one.target()))
                    .forEach(one -> wrong(
                            one.line(),
                            (one.kind().equals("class") ? "" : one.kind() + " ") + "import of " + one.target()
                                    + " is not allowed",
                            "Rules import only "
                                    + String.join(
                                            ", ", IMPORTS.stream().sorted().toList())));
            globals();
        }

        private void globals() {
            var declared = file.globals().stream()
                    .filter(one -> one.type().equals(GLOBAL_TYPE) && one.name().equals(GLOBAL))
                    .count();
            file.globals().stream()
                    .filter(one ->
                            !one.type().equals(GLOBAL_TYPE) || !one.name().equals(GLOBAL))
                    .forEach(one -> wrong(
                            one.line(),
                            "the global " + one.type() + " " + one.name() + " is not allowed",
                            "The only global is `global " + GLOBAL_TYPE + " " + GLOBAL + "`"));
            if (declared == 0 && !file.rules().isEmpty()) {
                wrong(1, "the global findings is missing", "Write `global " + GLOBAL_TYPE + " " + GLOBAL + "`");
            } else if (declared > 1) {
                wrong(file.globals().get(1).line(), "the global findings stands twice", "Leave one out");
            }
        }

        void others() {
            file.others()
                    .forEach(other -> wrong(
                            other.line(),
                            other.kind() + " " + other.name() + " is not allowed",
                            "A file holds rules, and nothing else"));
            if (file.others().isEmpty()) {
                leftOver();
            }
        }

        /** What the parser passed over between the rules. */
        private void leftOver() {
            try {
                var tokens = Tokens.besideComments(besideRules());
                for (var i = 0; i < tokens.size() - 1; ) {
                    var token = tokens.get(i);
                    if (!HEAD.contains(token.text())) {
                        wrong(
                                Places.line(text, token.at()),
                                token.text() + " stands outside of a rule",
                                "A file holds rules, and nothing else");
                        return;
                    }
                    i = endOf(tokens, i + 1);
                }
            } catch (NotAllowed e) {
                wrong(Places.line(text, e.at()), e.getMessage(), e.remedy());
            }
        }

        private static int endOf(List<Token> tokens, int from) {
            var at = from;
            while (at < tokens.size() - 1 && !HEAD.contains(tokens.get(at).text()) && isPartOfHead(tokens.get(at))) {
                at++;
            }
            return at;
        }

        private static boolean isPartOfHead(Token token) {
            return token.kind() == Token.Kind.NAME || token.is(".") || token.is("*") || token.is(";");
        }

        private String besideRules() {
            var blanked = new StringBuilder(text);
            for (var rule : file.rules()) {
                for (var i = rule.start(); i < Math.min(rule.end() + 1, text.length()); i++) {
                    blanked.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
                }
            }
            return blanked.toString();
        }

        /** The first line that begins so, or the first of all. */
        private int lineOf(String word) {
            return text.startsWith(word) ? 1 : Places.line(text, text.indexOf("\n" + word) + 1);
        }

        private void wrong(int line, String problem, String remedy) {
            found.add(Diagnostic.error(file.path(), line, null, problem, remedy));
        }
    }
}
