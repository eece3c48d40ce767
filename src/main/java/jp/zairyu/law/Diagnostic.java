package jp.zairyu.law;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;

/**
 * What is wrong in the rules folder, in an analyst's words.
 *
 * @param severity whether the folder cannot go live for it
 * @param file the file, relative to the rules folder
 * @param line the line from 1; null where the whole file or folder is meant
 * @param rule the rule's or case's name; null where none is meant
 * @param problem what is wrong
 * @param remedy what to do; null where the problem says it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Diagnostic(Severity severity, String file, Integer line, String rule, String problem, String remedy) {
    /** In the order of files and lines. */
    public static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::file)
            .thenComparing(Diagnostic::line, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** How much it matters. */
    public enum Severity {
        /** The folder cannot go live. */
        ERROR,
        /** The folder can go live; somebody should look. */
        WARNING
    }

    /** An error in a file as a whole. */
    public Diagnostic(String file, String problem) {
        this(Severity.ERROR, file, null, null, problem, null);
    }

    /** An error. */
    public static Diagnostic error(String file, Integer line, String rule, String problem, String remedy) {
        return new Diagnostic(Severity.ERROR, file, line, rule, problem, remedy);
    }

    /** Something that stands in nobody's way. */
    public static Diagnostic warning(String file, Integer line, String rule, String problem, String remedy) {
        return new Diagnostic(Severity.WARNING, file, line, rule, problem, remedy);
    }

    /** Whether the folder cannot go live for it. */
    @JsonIgnore
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line: {@code file:line: rule "…": what is wrong. What to do.} */
    @Override
    public String toString() {
        var text = new StringBuilder(file);
        if (line != null) {
            text.append(':').append(line);
        }
        text.append(": ");
        if (!isError()) {
            text.append("warning: ");
        }
        if (rule != null) {
            text.append('"').append(rule).append("\": ");
        }
        text.append(problem);
        if (remedy != null) {
            text.append(problem.endsWith(".") ? " " : ". ").append(remedy);
        }
        return text.toString();
    }
}
