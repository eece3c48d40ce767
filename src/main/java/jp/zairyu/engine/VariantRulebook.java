package jp.zairyu.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.law.InForce;
import jp.zairyu.law.Module;
import jp.zairyu.law.RulesetException;
import org.kie.api.runtime.rule.AgendaFilter;

/** The compiled rules of one module together with variants of some of them. */
public final class VariantRulebook {
    /** One case fires a variant about as often as its original. */
    private static final int MOST_FIRINGS = 100 * Limits.USUAL.firings();

    private final Rulebook rulebook;
    private final Map<String, String> originals;
    private final Set<String> refused;

    private VariantRulebook(Rulebook rulebook, Map<String, String> originals, Set<String> refused) {
        this.rulebook = rulebook;
        this.originals = originals;
        this.refused = refused;
    }

    /**
     * Compiles a module with variants; those that do not compile are left out.
     *
     * @param module compiles by itself
     */
    public static VariantRulebook compile(Module module, List<Variant> variants, ClassLoader loader) {
        var refused = new HashSet<String>();
        var left = variants;
        while (true) {
            try {
                return compiled(module, left, refused, loader);
            } catch (RulesetException e) {
                var wrong = Inserted.of(module, left).namedIn(e);
                wrong = wrong.isEmpty() ? wrongOnes(module, left, loader) : wrong;
                refused.addAll(wrong);
                left = left.stream()
                        .filter(variant -> !refused.contains(variant.name()))
                        .toList();
            }
        }
    }

    private static VariantRulebook compiled(
            Module module, List<Variant> variants, Set<String> refused, ClassLoader loader) {
        var compiled = RuleCompiler.compile(Inserted.of(module, variants).module(), loader);
        var rulebook = new Rulebook(() -> compiled);
        var originals = variants.stream().collect(Collectors.toUnmodifiableMap(Variant::name, Variant::original));
        return new VariantRulebook(rulebook.asIf(originals), originals, Set.copyOf(refused));
    }

    /** The slow way, where the compiler does not say the line: halves, and halves of halves. */
    private static Set<String> wrongOnes(Module module, List<Variant> variants, ClassLoader loader) {
        if (variants.isEmpty() || compiles(module, variants, loader)) {
            return Set.of();
        } else if (variants.size() == 1) {
            return Set.of(variants.get(0).name());
        }
        var half = variants.size() / 2;
        var wrong = new HashSet<>(wrongOnes(module, variants.subList(0, half), loader));
        wrong.addAll(wrongOnes(module, variants.subList(half, variants.size()), loader));
        return wrong;
    }

    private static boolean compiles(Module module, List<Variant> variants, ClassLoader loader) {
        try {
            RuleCompiler.compile(Inserted.of(module, variants).module(), loader);
            return true;
        } catch (RulesetException e) {
            return false;
        }
    }

    /** The variants that did not compile, by name. */
    public Set<String> refused() {
        return refused;
    }

    /**
     * Lets the originals conclude and some variants watch.
     *
     * @param watching tells by name which variants are of interest
     * @throws VariantFailsException where a variant cannot even be evaluated
     */
    public Watched watch(CaseFacts facts, InForce law, List<Finding> before, Predicate<String> watching) {
        var watched = new Watched(rulebook.compiled(), originals);
        AgendaFilter admitted = match -> !originals.containsKey(match.getRule().getName())
                || watching.test(match.getRule().getName());
        try {
            rulebook.fire(watched, facts, law, before, admitted, MOST_FIRINGS);
        } catch (RuntimeException e) {
            throw new VariantFailsException(namedIn(e), e);
        }
        return watched;
    }

    /** Drools names the rule that fails, in quotation marks. */
    private Set<String> namedIn(Throwable failure) {
        var named = new HashSet<String>();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var message = String.valueOf(cause.getMessage());
            originals.keySet().stream()
                    .filter(name -> message.contains('"' + name + '"'))
                    .forEach(named::add);
        }
        return named;
    }

    /** What the module finds with a variant in its original's place. */
    public List<Finding> apply(String variant, CaseFacts facts, InForce law, List<Finding> before) {
        var findings = new Findings(rulebook.compiled());
        var replaced = originals.get(variant);
        rulebook.fire(
                findings,
                facts,
                law,
                before,
                match -> {
                    var rule = match.getRule().getName();
                    return rule.equals(variant) || !originals.containsKey(rule) && !rule.equals(replaced);
                },
                Limits.USUAL.firings());
        return findings.concluded();
    }

    /** A module's text with each variant behind its original, and so fired right after it. */
    private record Inserted(Module module, Map<String, TreeMap<Integer, String>> firstLines) {
        static Inserted of(Module module, List<Variant> variants) {
            var texts = new LinkedHashMap<>(module.rules());
            var firstLines = new HashMap<String, TreeMap<Integer, String>>();
            variants.stream()
                    .collect(Collectors.groupingBy(Variant::file))
                    .forEach((file, here) -> texts.computeIfPresent(
                            file,
                            (name, text) ->
                                    insert(text, here, firstLines.computeIfAbsent(file, key -> new TreeMap<>()))));
            return new Inserted(new Module(module.name(), texts, module.after()), firstLines);
        }

        private static String insert(String text, List<Variant> variants, TreeMap<Integer, String> firstLines) {
            var whole = new StringBuilder();
            var from = 0;
            for (var variant : sorted(variants)) {
                whole.append(text, from, variant.behind()).append('\n');
                from = variant.behind();
                firstLines.put(lines(whole), variant.name());
                whole.append(variant.text()).append('\n');
                firstLines.put(lines(whole), "");
            }
            return whole.append(text.substring(from)).toString();
        }

        private static List<Variant> sorted(List<Variant> variants) {
            var sorted = new ArrayList<>(variants);
            sorted.sort(Comparator.comparingInt(Variant::behind));
            return sorted;
        }

        private static int lines(CharSequence text) {
            return 1 + (int) text.chars().filter(c -> c == '\n').count();
        }

        /** The variants on whose lines something is wrong. */
        Set<String> namedIn(RulesetException refusal) {
            return refusal.diagnostics().stream()
                    .filter(wrong -> wrong.line() != null)
                    .map(wrong -> at(wrong.file(), wrong.line()))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toSet());
        }

        private String at(String file, int line) {
            var found = firstLines.entrySet().stream()
                    .filter(entry -> file.endsWith(entry.getKey()))
                    .map(entry -> entry.getValue().floorEntry(line))
                    .findFirst()
                    .orElse(null);
            return found == null ? "" : found.getValue();
        }
    }
}
