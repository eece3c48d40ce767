package jp.zairyu.law;

import java.util.List;
import java.util.stream.Collectors;

/** The rules folder cannot go live; it says why, file by file. */
public class RulesetException extends RuntimeException {
    private final transient List<Diagnostic> diagnostics;

    public RulesetException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n", "rules refused:\n", "")));
        this.diagnostics = diagnostics;
    }

    public RulesetException(String file, String message) {
        this(List.of(new Diagnostic(file, message)));
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
