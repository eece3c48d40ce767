package jp.zairyu.explanation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.zairyu.engine.Finding;
import jp.zairyu.engine.FindingIndex;
import jp.zairyu.explanation.Answer.Citation;
import jp.zairyu.explanation.Answer.CriterionAnswer;
import jp.zairyu.explanation.Answer.LawNumber;
import jp.zairyu.explanation.Answer.LawProvision;
import jp.zairyu.explanation.Answer.Reason;
import jp.zairyu.law.Bilingual;
import jp.zairyu.law.Criterion;
import jp.zairyu.law.Standing;
import jp.zairyu.law.Vocabulary;
import jp.zairyu.verdict.Item;
import jp.zairyu.verdict.Judged;
import jp.zairyu.verdict.Status;

/** A judged tree with words, citations and what each rule saw. */
final class Annotator {
    private static final String UNCOVERED = "criterion.uncovered";
    private static final String CONTRADICTED = "criterion.contradicted";
    private static final String UNKNOWN = "criterion.unknown";

    private final Map<String, Criterion> criteria;
    private final FindingIndex findings;
    private final Phrasebook words;
    private final Vocabulary.Table laws;
    private final Map<Finding, Bilingual> said = new IdentityHashMap<>();

    Annotator(Map<String, Criterion> criteria, FindingIndex findings, Phrasebook words, Vocabulary.Table laws) {
        this.criteria = criteria;
        this.findings = findings;
        this.words = words;
        this.laws = laws;
    }

    CriterionAnswer annotate(Judged judged) {
        var finding = finding(judged);
        var criterion = criteria.get(judged.id());
        return new CriterionAnswer(
                judged.id(),
                words.label(judged.id()),
                criterion == null ? null : criterion.layer(),
                pointer(judged.item()),
                judged.status().name(),
                judged.isLeaf() ? reason(judged, finding) : null,
                finding == null ? null : finding.rule().name(),
                finding == null ? Map.of() : finding.saw(),
                finding == null ? List.of() : numbers(finding),
                finding == null ? List.of() : provisions(finding),
                citation(criterion, finding),
                parts(judged),
                words.lasting());
    }

    private List<CriterionAnswer> parts(Judged judged) {
        if (judged.isLeaf()) {
            return List.of();
        }
        var parts = new ArrayList<CriterionAnswer>(judged.parts().size());
        judged.parts().forEach(part -> parts.add(annotate(part)));
        return parts;
    }

    /** The leaves that decided, each once, in the order of the law. */
    List<Reason> reasons(Judged root) {
        return root.deciding().stream().distinct().map(this::reason).toList();
    }

    private Reason reason(Judged leaf) {
        var finding = finding(leaf);
        var criterion = criteria.get(leaf.id());
        return new Reason(
                leaf.id(),
                pointer(leaf.item()),
                leaf.status().name(),
                reason(leaf, finding),
                citation(criterion, finding),
                criterion == null ? null : criterion.layer(),
                words.lasting());
    }

    private Finding finding(Judged judged) {
        return judged.isLeaf() ? findings.of(judged.id(), judged.item()) : null;
    }

    private Bilingual reason(Judged leaf, Finding finding) {
        if (finding == null) {
            return words.say(unconcluded(leaf));
        }
        if (findings.isContradicted(leaf.id(), leaf.item())) {
            return words.say(CONTRADICTED);
        }
        return words(finding);
    }

    /** What a rule concluded, in words. */
    Bilingual words(Finding finding) {
        return said.computeIfAbsent(finding, one -> words.say(one.rule().message(), values(one)));
    }

    private String unconcluded(Judged leaf) {
        if (leaf.status() == Status.NOT_MET || leaf.status() == Status.MET) {
            return leaf.id() + "." + leaf.status().word(); // a list that is complete and holds nothing
        }
        return leaf.status() == Status.REVIEW ? UNCOVERED : UNKNOWN;
    }

    private static Map<String, Object> values(Finding finding) {
        if (finding.parameters().isEmpty()) {
            return finding.saw();
        }
        var values = new LinkedHashMap<>(finding.saw());
        finding.parameters().forEach(number -> values.putIfAbsent("limit", number.value()));
        return values;
    }

    private Citation citation(Criterion criterion, Finding finding) {
        if (criterion == null) {
            return null;
        }
        var ofRule = finding == null ? null : finding.rule();
        var text = ofRule != null && ofRule.citation() != null ? ofRule.citation() : criterion.citation();
        return words.lasting().citation(text, criterion.url(), standing(criterion, finding), this::url);
    }

    /** A reason is as well known as the least known text it rests on. */
    private static Standing standing(Criterion criterion, Finding finding) {
        if (finding == null) {
            return criterion.standing();
        }
        var own = finding.rule().standing();
        var standing = own != null ? own : criterion.standing();
        for (var number : finding.parameters()) {
            standing = standing.weaker(number.standing());
        }
        for (var provision : finding.provisions()) {
            standing = standing.weaker(provision.standing());
        }
        return standing;
    }

    /** The law with the longest name that the citation begins with: 入管法施行規則 begins with 入管法. */
    private String url(String citation) {
        Vocabulary.Row cited = null;
        for (var law : laws.rows().values()) {
            if (citation.startsWith(law.name().ja()) && (cited == null || length(law) > length(cited))) {
                cited = law;
            }
        }
        return cited == null ? null : cited.get("url");
    }

    private static int length(Vocabulary.Row law) {
        return law.name().ja().length();
    }

    private static List<LawNumber> numbers(Finding finding) {
        return finding.parameters().isEmpty()
                ? List.of()
                : finding.parameters().stream()
                        .map(number -> new LawNumber(
                                number.key(),
                                number.value(),
                                number.unit(),
                                number.from(),
                                number.citation(),
                                number.standing()))
                        .toList();
    }

    private static List<LawProvision> provisions(Finding finding) {
        return finding.provisions().isEmpty()
                ? List.of()
                : finding.provisions().stream()
                        .map(provision -> new LawProvision(
                                provision.key(), provision.from(), provision.citation(), provision.standing()))
                        .toList();
    }

    static String pointer(Item item) {
        return item == null ? null : "/facts/" + item.list() + "/" + item.number();
    }
}
