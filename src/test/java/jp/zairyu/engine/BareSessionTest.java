package jp.zairyu.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.zairyu.facts.FactsReader;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.request.RequestReader;
import org.junit.jupiter.api.Test;

/** What the benchmark holds the engine against fires every rule that the engine fires. */
class BareSessionTest {
    private static final String SCREENING = "illegalwork";

    @Test
    void the_same_rules_fire() throws Exception {
        var shelf = RulebookShelf.onDemand(RulesFolder.read(Path.of("rules")));
        var ruleset = shelf.ruleset();
        var body = Files.readAllBytes(Path.of("bench/requests/" + SCREENING + ".json"));
        var request = RequestReader.read(body, ruleset, SCREENING);
        var facts = FactsReader.read(ruleset, request.asOf(), request.facts());
        var law = ruleset.parameters().inForce(facts.dates());
        var criteria = ruleset.screening(SCREENING).criteria();
        var modules = ruleset.modulesOf(criteria.trees().toList(), criteria);
        shelf.compile(modules::contains);

        var derived = 1; // the sum of the hours is a fact, not a finding
        assertEquals(
                shelf.apply(modules, facts, law).size() + derived,
                new BareSession(shelf, modules, List.of(new BareSession.Case(facts, law))).fire(true));
    }
}
