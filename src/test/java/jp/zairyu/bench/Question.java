package jp.zairyu.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.zairyu.ScreeningService;
import jp.zairyu.engine.BareSession;
import jp.zairyu.engine.FindingIndex;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.Explainer;
import jp.zairyu.explanation.Manner;
import jp.zairyu.explanation.Screened;
import jp.zairyu.explanation.ScreeningAnswer;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.facts.FactsReader;
import jp.zairyu.law.InForce;
import jp.zairyu.law.Module;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.request.RequestReader;
import jp.zairyu.request.ScreeningRequest;

/** One question in several variants, put in turn to one ruleset in this process, with everything compiled that it takes. */
final class Question {
    private static final Logger DROOLS = Logger.getLogger("org.drools");
    private static final Manner MINIMAL = new Manner(false, true);

    private final RulebookShelf shelf;
    private final String screening;
    private final List<Variant> variants;
    private final List<Module> modules;
    private int next;

    /** The question in one form, and what has been made of it beforehand. */
    private record Variant(byte[] body, ScreeningRequest request, CaseFacts facts, InForce law) {}

    /** @param bodies that ask the same in several ways */
    Question(RulebookShelf shelf, String screening, List<byte[]> bodies) {
        this.shelf = shelf;
        this.screening = screening;
        this.variants = bodies.stream().map(this::variant).toList();
        var criteria = shelf.ruleset().screening(screening).criteria();
        var wanted = variants.get(0).request().wanted();
        this.modules = shelf.ruleset().modulesOf(Explainer.trees(criteria, wanted), criteria);
        shelf.compile(modules::contains);
    }

    /** A question of {@code bench/requests}, by its name. */
    static Question typical(RulebookShelf shelf, String name) {
        var bench = Path.of("bench");
        return new Question(shelf, BenchRequest.of(bench, name).screening(), BenchRequest.variants(bench, name));
    }

    static RulebookShelf shelf(Path rules) {
        DROOLS.setLevel(Level.OFF);
        return RulebookShelf.onDemand(RulesFolder.read(rules));
    }

    private Variant variant(byte[] body) {
        var ruleset = shelf.ruleset();
        var request = RequestReader.read(body, ruleset, screening);
        var facts = FactsReader.read(ruleset, request.asOf(), request.facts());
        return new Variant(body, request, facts, ruleset.parameters().inForce(facts.dates()));
    }

    private Variant turn() {
        next = (next + 1) % variants.size();
        return variants.get(next);
    }

    /** Facts to full answer. */
    ScreeningAnswer answer() {
        return answer(turn().request(), Manner.WHOLE);
    }

    /** Facts to verdict, deciding reasons and missing facts. */
    ScreeningAnswer minimalAnswer() {
        return answer(turn().request(), MINIMAL);
    }

    /** To the full answer from the bytes of the request. */
    ScreeningAnswer answerToBody() {
        return answer(RequestReader.read(turn().body(), shelf.ruleset(), screening), Manner.WHOLE);
    }

    private ScreeningAnswer answer(ScreeningRequest request, Manner manner) {
        return ScreeningService.screen(shelf, screening, request.asOf(), request.facts(), request.wanted(), manner);
    }

    /**
     * From facts made ready to the verdict: rules fired, each with its name, the values it saw and its citation written down, and
     * the tree of criteria judged by that. For a screening with one verdict.
     */
    String verdict() {
        var variant = turn();
        var ruleset = shelf.ruleset();
        var law = ruleset.screening(screening);
        var findings = shelf.apply(modules, variant.facts(), variant.law());
        var index = new FindingIndex(findings, law.criteria().criteria());
        return Screened.of(ruleset, law, variant.facts(), variant.law(), index, false)
                .on(law.criteria().tree())
                .verdict()
                .word();
    }

    BareSession bare() {
        var cases = variants.stream()
                .map(variant -> new BareSession.Case(variant.facts(), variant.law()))
                .toList();
        return new BareSession(shelf, modules, cases);
    }

    List<ReadyFacts> ready() {
        return variants.stream().map(Variant::facts).map(ReadyFacts::of).toList();
    }
}
