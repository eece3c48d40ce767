package jp.zairyu.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.zairyu.explanation.Answer;
import jp.zairyu.explanation.Answer.LawDates;
import jp.zairyu.explanation.EligibilityAnswer;
import jp.zairyu.explanation.GuidanceAnswer;
import jp.zairyu.explanation.ScreeningAnswer;
import jp.zairyu.law.Bilingual;
import jp.zairyu.law.Ruleset;
import jp.zairyu.report.Page.Cell;
import jp.zairyu.report.Page.Code;
import jp.zairyu.report.Page.Section;
import jp.zairyu.report.Page.Table;

/** Answers to one set of facts → a report to file or to hand to a colleague. */
public final class Report {
    private static final String SEVERAL = "several";
    private static final int TOP = 2;

    private final Words words;
    private final FactRows facts;
    private final String tag;

    private Report(Ruleset ruleset, String language, String tag) {
        this.words = new Words(ruleset, language);
        this.facts = new FactRows(words);
        this.tag = tag;
    }

    /**
     * What is reported.
     *
     * @param answers at least one, all to the same facts
     * @param facts as they were sent
     */
    public record Matter(UUID decisionId, LocalDate asOf, List<? extends ScreeningAnswer> answers, JsonNode facts) {
        public static Matter of(ScreeningAnswer answer, JsonNode facts) {
            var told = Told.of(answer);
            return new Matter(told.decisionId(), told.asOf(), List.of(answer), facts);
        }
    }

    /**
     * @param ruleset the one that answered
     * @param language ja, en or easy
     * @param tag of that language
     */
    public static String markdown(Matter matter, Ruleset ruleset, String language, String tag) {
        return Templates.markdown(new Report(ruleset, language, tag).page(matter));
    }

    /** The same as HTML. */
    public static String html(Matter matter, Ruleset ruleset, String language, String tag) {
        return Templates.html(new Report(ruleset, language, tag).page(matter));
    }

    private Page page(Matter matter) {
        var first = Told.of(matter.answers().get(0));
        var sections = new ArrayList<Section>();
        var several = new Sections(words, facts);
        if (matter.answers().size() == 1) {
            several.of(matter.answers().get(0), TOP).forEach(sections::add);
        } else {
            for (var answer : matter.answers()) {
                sections.add(new Section(TOP, title(answer), List.of(), List.of(), null));
                several.of(answer, TOP + 1).forEach(sections::add);
            }
        }
        sections.add(facts(matter.facts()));
        sections.add(particulars(matter, first));
        var title = matter.answers().size() == 1 ? title(matter.answers().get(0)) : words.say("title." + SEVERAL);
        return new Page(tag, title, words.in(first.notice()), sections);
    }

    private String title(ScreeningAnswer answer) {
        return words.say("title." + answer.screening());
    }

    private Section facts(JsonNode stated) {
        var rows = facts.of(stated);
        var table = new Table(List.of(words.say("facts.fact"), words.say("facts.value")), rows);
        return new Section(TOP, words.say("facts"), List.of(words.say("facts.as-sent")), List.of(), table);
    }

    /** Which law on which day, by which rules: with the facts, enough to ask again. */
    private Section particulars(Matter matter, Told told) {
        var dates = told.dates();
        var days = Stream.of(
                        day("as-of", matter.asOf()),
                        day("filed", dates.filed()),
                        day("act", dates.act()),
                        day("expiry", dates.expiry()))
                .flatMap(row -> row);
        var names = Stream.of(
                row("ruleset", new Cell("", new Code(told.ruleset()))),
                row("decision", new Cell("", new Code(matter.decisionId().toString()))));
        var head = List.of(words.say("about.item"), words.say("about.content"));
        return new Section(
                TOP,
                words.say("about"),
                List.of(),
                List.of(),
                new Table(head, Stream.concat(days, names).toList()));
    }

    private Stream<List<Cell>> day(String key, LocalDate day) {
        return day == null ? Stream.of() : Stream.of(row(key, Cell.of(words.day(day))));
    }

    private List<Cell> row(String key, Cell value) {
        return List.of(Cell.of(words.say("about." + key)), value);
    }

    /** What every answer tells. */
    private record Told(UUID decisionId, LocalDate asOf, LawDates dates, String ruleset, Bilingual notice) {
        static Told of(ScreeningAnswer answer) {
            if (answer instanceof Answer one) {
                return new Told(one.decisionId(), one.asOf(), one.dates(), one.ruleset(), one.notice());
            } else if (answer instanceof EligibilityAnswer one) {
                return new Told(one.decisionId(), one.asOf(), one.dates(), one.ruleset(), one.notice());
            }
            var one = (GuidanceAnswer) answer;
            return new Told(one.decisionId(), one.asOf(), one.dates(), one.ruleset(), one.notice());
        }
    }
}
