package jp.zairyu.drl;

import java.util.List;

/**
 * One DRL file, parsed.
 *
 * @param path relative to the rules folder
 * @param packageName the word behind {@code package}; empty where none stands
 * @param imports in the file's order
 * @param globals in the file's order
 * @param rules in the file's order
 * @param others what stands in it besides: functions, queries, declared types, attributes …
 */
public record DrlFile(
        String path,
        String packageName,
        List<DrlImport> imports,
        List<DrlGlobal> globals,
        List<DrlRule> rules,
        List<Other> others) {
    /** @param kind class, static or accumulate */
    public record DrlImport(String kind, String target, int line) {}

    public record DrlGlobal(String type, String name, int line) {}

    /**
     * Something that is no rule.
     *
     * @param kind the word it begins with, such as function or declare
     */
    public record Other(String kind, String name, int line) {}
}
