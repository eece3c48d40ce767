package jp.zairyu.explanation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.zairyu.explanation.Prospects.ComingLaw;
import jp.zairyu.explanation.Prospects.NearEdge;
import jp.zairyu.law.Bilingual;
import jp.zairyu.law.Standing;

/**
 * The answer to one screening: the verdict, and everything needed to see why.
 *
 * @param verdictMayChange true where the work is unlawful but its type may yet change when more is stated
 * @param asOf the day of judgement
 * @param dates the dates that selected the law in force
 * @param ruleset the version of the rules that answered
 * @param reasons the criteria that decided, in the order of the law
 * @param missingFacts what to ask next, the cheapest deciding questions first; only facts that can still change the verdict
 * @param criteria the whole tree; absent in minimal answers, as are consequences and duties
 * @param consequences what an unlawful verdict means for employer and worker; empty where the work is not unlawful
 * @param duties what is owed whatever the verdict is
 * @param changes what would have to be different; absent unless asked for, as are edges and outlook
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
        UUID decisionId,
        String screening,
        String verdict,
        Boolean verdictMayChange,
        Bilingual summary,
        LocalDate asOf,
        LawDates dates,
        String ruleset,
        List<Reason> reasons,
        List<MissingFact> missingFacts,
        CriterionAnswer criteria,
        List<ConsequenceAnswer> consequences,
        List<DutyAnswer> duties,
        Prospects.Changes changes,
        List<NearEdge> edges,
        List<ComingLaw> outlook,
        Bilingual notice)
        implements ScreeningAnswer {
    /** The same answer, with what could become of it. */
    public Answer with(Prospects prospects) {
        return new Answer(
                decisionId,
                screening,
                verdict,
                verdictMayChange,
                summary,
                asOf,
                dates,
                ruleset,
                reasons,
                missingFacts,
                criteria,
                consequences,
                duties,
                prospects.changes(),
                prospects.edges(),
                prospects.outlook(),
                notice);
    }

    /** The dates that select the law; {@code filed} and {@code act} are asOf where the request states none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LawDates(LocalDate filed, LocalDate act, LocalDate expiry) {}

    /**
     * A criterion that decided.
     *
     * @param lasting what the rules say of it, whoever asks; no part of the answer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonSerialize(using = ReasonJson.class)
    public record Reason(
            String criterion,
            String item,
            String status,
            Bilingual text,
            Citation citation,
            String layer,
            @JsonIgnore Lasting lasting) {}

    /**
     * Where the law stands.
     *
     * @param text the law's own name and article
     * @param url where it can be read; absent if none is known
     * @param standing how well the text is known: stated, found or unverified
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Citation(String text, String url, Standing standing) {}

    /**
     * One node of the criteria tree with what was concluded.
     *
     * @param item JSON Pointer to the list item judged; absent where the whole case is
     * @param rule the rule that concluded it; absent where none did
     * @param saw the values the rule saw
     * @param numbers the numbers of law it compared with
     * @param lasting what the rules say of it, whoever asks; no part of the answer
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonSerialize(using = CriterionJson.class)
    public record CriterionAnswer(
            String id,
            Bilingual label,
            String layer,
            String item,
            String status,
            Bilingual reason,
            String rule,
            Map<String, Object> saw,
            List<LawNumber> numbers,
            List<LawProvision> provisions,
            Citation citation,
            List<CriterionAnswer> criteria,
            @JsonIgnore Lasting lasting) {}

    /** A number of law: {@code key} is its place in {@code rules/parameters/}. */
    public record LawNumber(
            String key, java.math.BigDecimal value, String unit, LocalDate from, String citation, Standing standing) {}

    /** A dated provision that the rule relied on. */
    public record LawProvision(String key, LocalDate from, String citation, Standing standing) {}

    /**
     * A fact to ask for.
     *
     * @param pointer JSON Pointer into the request
     * @param type boolean, integer, number, date, string, array or object
     * @param vocabulary the table its words come from; absent if it is no word
     * @param choices what there is to choose from: yes and no, or the words of a short table; absent otherwise
     * @param min the least that a number can be; absent if it is no number, as is {@code max}
     * @param instead JSON Pointers to facts that may be stated instead; absent if there are none
     * @param assumed what is assumed while nothing is stated of it, a value or {@code usual}: such a fact comes last, and need be
     *     stated only where it is otherwise; absent where silence leaves the case open
     * @param decides the criteria that turn on it
     * @param asks what is always the same in asking for it; no part of the answer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonSerialize(using = MissingFactJson.class)
    public record MissingFact(
            String pointer,
            Bilingual question,
            String type,
            String vocabulary,
            List<Choice> choices,
            Long min,
            Long max,
            List<String> instead,
            String assumed,
            List<String> decides,
            @JsonIgnore Question asks) {
        /** The same question without what there is to choose from; {@code GET /v1/vocabulary} has it. */
        MissingFact brief() {
            return new MissingFact(
                    pointer, question, type, vocabulary, null, min, max, instead, assumed, decides, asks);
        }
    }

    /** One answer that may be chosen: its code is what is to be stated. */
    public record Choice(String code, Bilingual name) {}

    /**
     * What follows for somebody.
     *
     * @param item JSON Pointer to the job it follows from; absent where it follows from the stay
     * @param status APPLIES, DOES_NOT_APPLY, MORE_FACTS_NEEDED or NEEDS_REVIEW
     * @param penalties amounts by the date of the act
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConsequenceAnswer(
            String id,
            String who,
            String item,
            Bilingual label,
            String status,
            List<Penalty> penalties,
            List<MissingFact> missingFacts,
            CriterionAnswer criteria) {}

    /** A penalty, in parts where the law changed while the act went on. */
    public record Penalty(String key, Bilingual label, String unit, List<PenaltyPart> parts) {}

    /** The most that the law in force provides for acts from one day to another. */
    public record PenaltyPart(
            LocalDate actsFrom, LocalDate actsUntil, java.math.BigDecimal value, String citation, Standing standing) {}

    /**
     * A notice or other duty.
     *
     * @param status NOT_DUE, DUE, KEPT, NOT_KEPT, MORE_FACTS_NEEDED or NEEDS_REVIEW
     * @param deadline the last day; absent where it cannot be told
     * @param deadlineOfficeDay the deadline, moved to the next day offices are open
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DutyAnswer(
            String id,
            String who,
            String item,
            Bilingual label,
            String status,
            LocalDate deadline,
            LocalDate deadlineOfficeDay,
            List<Penalty> penalties,
            List<MissingFact> missingFacts,
            CriterionAnswer due,
            CriterionAnswer kept) {}
}
