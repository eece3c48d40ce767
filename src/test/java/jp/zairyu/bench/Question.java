package jp.zairyu.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.zairyu.ScreeningService;
import jp.zairyu.engine.BareSession;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.Explainer;
import jp.zairyu.explanation.ScreeningAnswer;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.facts.FactsReader;
import jp.zairyu.law.Module;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.request.RequestReader;
import jp.zairyu.request.ScreeningRequest;

/** One question to one ruleset, in this process, with everything compiled that it takes. */
final class Question {
    private static final Logger DROOLS = Logger.getLogger("org.drools");

    private final RulebookShelf shelf;
    private final String screening;
    private final byte[] body;
    private final ScreeningRequest request;
    private final CaseFacts facts;
    private final List<Module> modules;

    Question(RulebookShelf shelf, String screening, byte[] body) {
        this.shelf = shelf;
        this.screening = screening;
        this.body = body;
        this.request = RequestReader.read(body, shelf.ruleset(), screening);
        this.facts = FactsReader.read(shelf.ruleset(), request.asOf(), request.facts());
        var criteria = shelf.ruleset().screening(screening).criteria();
        this.modules = shelf.ruleset().modulesOf(Explainer.trees(criteria, request.wanted()), criteria);
        shelf.compile(modules::contains);
    }

    /** A question of {@code bench/requests}, by its name. */
    static Question typical(Path rules, String name) {
        var request = BenchRequest.of(Path.of("bench"), name);
        return new Question(shelf(rules), request.screening(), request.body());
    }

    static RulebookShelf shelf(Path rules) {
        DROOLS.setLevel(Level.OFF);
        return RulebookShelf.onDemand(RulesFolder.read(rules));
    }

    /** Facts to full answer. */
    ScreeningAnswer answer() {
        return ScreeningService.screen(shelf, screening, request.asOf(), request.facts(), request.wanted());
    }

    /** The same from the bytes of the request. */
    ScreeningAnswer answerToBody() {
        var read = RequestReader.read(body, shelf.ruleset(), screening);
        return ScreeningService.screen(shelf, screening, read.asOf(), read.facts(), read.wanted());
    }

    BareSession bare() {
        return new BareSession(
                shelf, modules, facts, shelf.ruleset().parameters().inForce(facts.dates()));
    }

    ReadyFacts ready() {
        return ReadyFacts.of(facts);
    }
}
