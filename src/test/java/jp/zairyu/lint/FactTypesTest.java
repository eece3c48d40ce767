package jp.zairyu.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.drl.Condition;
import jp.zairyu.drl.Constraint;
import jp.zairyu.engine.Finding;
import jp.zairyu.facts.Days;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.law.Vocabulary;
import jp.zairyu.lint.terms.Expression;
import org.junit.jupiter.api.Test;

/** What rules may match and ask for is known, and is all that they can reach. */
class FactTypesTest {
    /** Keys of the law, which {@link LawKeys} looks at. */
    private static final Set<String> NO_WORDS = Set.of("Band.key", "Parameter.key", "Provision.key");

    @Test
    void nothingLeadsToAClass() {
        var reached = FactTypes.all()
                .flatMap(type -> FactTypes.callable(type).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        for (var name : Set.of("getClass", "notify", "wait", "hashCode", "row", "saw", "rule", "item", "byDay")) {
            assertFalse(reached.contains(name), name);
        }
    }

    @Test
    void whatIsNoFactCannotBeMatched() {
        Stream.of("Object", "String", "StatedFacts", "RulesFolder", "FactsReader", "Vocabulary", "Findings")
                .forEach(name -> assertNull(FactTypes.named(name), name));
        assertEquals(
                Set.of(),
                FactTypes.callable(Vocabulary.Row.class).stream()
                        .filter(name -> name.equals("getClass"))
                        .collect(Collectors.toSet()));
        assertEquals(Set.of(), FactTypes.callable(Thread.class));
        assertFalse(FactTypes.callable(Days.class).contains("class"));
    }

    @Test
    void whatIsStatedOnceCanBeMatched() {
        var missing = Stream.of(StatedFacts.class.getRecordComponents())
                .map(component -> component.getType())
                .filter(type -> type.isRecord() && !type.getSimpleName().equals("Stay"))
                .filter(type -> FactTypes.named(type.getSimpleName()) != type)
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyTextThatRulesCompareHasItsWords() {
        var words = new WordsOf(RealRules.material());
        var wordless = new TreeSet<String>();
        RealRules.FILES.stream()
                .flatMap(file -> file.rules().stream())
                .flatMap(rule -> rule.patterns().stream())
                .forEach(pattern -> compared(pattern)
                        .filter(name -> isWordless(words, pattern, name))
                        .forEach(name -> wordless.add(pattern.type() + "." + name)));
        assertEquals(NO_WORDS, wordless);
    }

    private static boolean isWordless(WordsOf words, Condition.Pattern pattern, String name) {
        var type = FactTypes.named(pattern.type());
        var property = FactTypes.properties(type).get(name);
        return property.getReturnType() == String.class && words.property(type, property) == null;
    }

    /** Properties that a pattern compares with a text. */
    private static Stream<String> compared(Condition.Pattern pattern) {
        return pattern.constraints().stream()
                .map(FactTypesTest::read)
                .flatMap(Expression::all)
                .filter(Expression.Comparison.class::isInstance)
                .map(Expression.Comparison.class::cast)
                .filter(comparison -> comparison.rights().stream().anyMatch(Expression.Text.class::isInstance))
                .map(Expression.Comparison::left)
                .map(left -> left instanceof Expression.Bound bound ? bound.of() : left)
                .filter(Expression.Name.class::isInstance)
                .map(left -> ((Expression.Name) left).name());
    }

    private static Expression read(Constraint constraint) {
        return Conditions.read(constraint);
    }

    @Test
    void findingsAreKnownByTheCriteriaThatRulesConclude() {
        var words = new WordsOf(RealRules.material())
                .property(Finding.class, FactTypes.properties(Finding.class).get("criterion"));
        assertEquals(true, words.has("illegalwork.hours.weekly"));
        assertEquals(true, words.has("eligibility.duties@thi"));
        assertEquals(false, words.has("illegalwork.hours.weakly"));
    }
}
