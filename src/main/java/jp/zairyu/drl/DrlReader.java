package jp.zairyu.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.zairyu.law.Diagnostic;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** The text of a DRL file → {@link DrlFile}, or what is wrong with it. */
public final class DrlReader {
    private final String path;
    private final String text;

    private DrlReader(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /**
     * @param file what stands in it; null where any of it cannot be read
     * @param wrong why, in an analyst's words; empty where all could be read
     */
    public record Parsed(DrlFile file, List<Diagnostic> wrong) {}

    /** @param path relative to the rules folder */
    public static Parsed read(String path, String text) {
        return new DrlReader(path, text).read();
    }

    private Parsed read() {
        return Nesting.tooDeep(DrlText.of(path, text))
                .map(wrong -> new Parsed(null, List.of(wrong)))
                .orElseGet(this::parsed);
    }

    private Parsed parsed() {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed = null;
        try {
            parsed = parser.parse(null, text);
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            // the parser trips over its own feet; what was wrong is told from the text
        }
        var wrong = SyntaxError.in(path, text, parsed == null || parser.hasErrors());
        return new Parsed(parsed == null || !wrong.isEmpty() ? null : file(parsed), wrong);
    }

    private DrlFile file(PackageDescr parsed) {
        return new DrlFile(
                path,
                parsed.getName(),
                imports(parsed),
                parsed.getGlobals().stream()
                        .map(global ->
                                new DrlFile.DrlGlobal(global.getType(), global.getIdentifier(), global.getLine()))
                        .toList(),
                parsed.getRules().stream()
                        .filter(rule -> !(rule instanceof QueryDescr))
                        .map(this::rule)
                        .toList(),
                others(parsed));
    }

    private static List<DrlFile.DrlImport> imports(PackageDescr parsed) {
        return Stream.of(
                        parsed.getImports().stream()
                                .map(one -> new DrlFile.DrlImport("class", one.getTarget(), one.getLine())),
                        parsed.getFunctionImports().stream()
                                .map(one -> new DrlFile.DrlImport("static", one.getTarget(), one.getLine())),
                        parsed.getAccumulateImports().stream()
                                .map(one -> new DrlFile.DrlImport("accumulate", one.getTarget(), one.getLine())))
                .flatMap(imports -> imports)
                .toList();
    }

    private static List<DrlFile.Other> others(PackageDescr parsed) {
        var others = new ArrayList<DrlFile.Other>();
        parsed.getFunctions().forEach(one -> others.add(other("function", one.getName(), one)));
        parsed.getRules().stream()
                .filter(QueryDescr.class::isInstance)
                .forEach(one -> others.add(other("query", one.getName(), one)));
        parsed.getTypeDeclarations().forEach(one -> others.add(other("declare", one.getTypeName(), one)));
        parsed.getEnumDeclarations().forEach(one -> others.add(other("declare enum", one.getTypeName(), one)));
        parsed.getEntryPointDeclarations()
                .forEach(one -> others.add(other("declare entry-point", one.getEntryPointId(), one)));
        parsed.getWindowDeclarations().forEach(one -> others.add(other("declare window", one.getName(), one)));
        parsed.getAttributes().forEach(one -> others.add(other(one.getName(), one.getValue(), one)));
        if (parsed.getUnit() != null) {
            others.add(other("unit", parsed.getUnit().getTarget(), parsed.getUnit()));
        }
        return others;
    }

    private static DrlFile.Other other(String kind, String name, BaseDescr descr) {
        return new DrlFile.Other(kind, name, descr.getLine());
    }

    private DrlRule rule(RuleDescr rule) {
        return new DrlRule(
                path,
                rule.getName(),
                rule.getLine(),
                rule.getStartCharacter(),
                rule.getEndCharacter(),
                tags(rule),
                List.copyOf(rule.getAttributes().keySet()),
                rule.getParentName(),
                ConditionReader.read(rule.getLhs()),
                rule.getConsequenceLine(),
                String.valueOf(rule.getConsequence()),
                List.copyOf(rule.getNamedConsequences().keySet()));
    }

    private Map<String, DrlRule.Tag> tags(RuleDescr rule) {
        var tags = new LinkedHashMap<String, DrlRule.Tag>();
        for (var annotation : rule.getAnnotations()) {
            tags.put(annotation.getName(), new DrlRule.Tag(value(annotation), line(rule, annotation.getName())));
        }
        return tags;
    }

    private static String value(AnnotationDescr annotation) {
        var value = annotation.getSingleValue();
        if (value == null) {
            return null;
        }
        var written = value.toString().strip();
        var quoted = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
        return quoted ? written.substring(1, written.length() - 1) : written;
    }

    /** The parser does not say on which line a tag stands. */
    private int line(RuleDescr rule, String tag) {
        var found = Pattern.compile("@\\s*" + Pattern.quote(tag) + "\\b").matcher(text);
        return found.find(rule.getStartCharacter()) && found.start() < rule.getEndCharacter()
                ? Places.line(text, found.start())
                : rule.getLine();
    }
}
