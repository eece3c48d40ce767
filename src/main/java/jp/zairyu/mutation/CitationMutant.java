package jp.zairyu.mutation;

import java.util.ArrayList;
import java.util.List;
import jp.zairyu.drl.DrlFile;
import jp.zairyu.engine.Finding;
import jp.zairyu.engine.RuleInfo;

/**
 * A rule with another citation of its own.
 *
 * @param module the part of the rules it stands in
 */
record CitationMutant(Mutant mutant, String module) {
    static List<CitationMutant> of(DrlFile file, String module) {
        var mutants = new ArrayList<CitationMutant>();
        for (var rule : file.rules()) {
            var citation = rule.tag("citation");
            if (citation != null) {
                var mutant = new Mutant(
                        file.path(),
                        rule.lineOf("citation"),
                        rule.name(),
                        citation,
                        Quoted.marked(citation),
                        "where the rule concludes, with its `citation`");
                mutants.add(new CitationMutant(mutant, module));
            }
        }
        return mutants;
    }

    /** Whether the rule concluded something. */
    boolean concerns(List<Finding> findings) {
        return findings.stream().anyMatch(this::isOf);
    }

    /** The findings with the other citation. */
    List<Finding> in(List<Finding> findings) {
        return findings.stream()
                .map(finding -> isOf(finding) ? changed(finding) : finding)
                .toList();
    }

    private boolean isOf(Finding finding) {
        return finding.rule().name().equals(mutant.within());
    }

    private Finding changed(Finding finding) {
        var rule = finding.rule();
        var other = new RuleInfo(
                rule.name(), rule.criterion(), rule.outcome(), mutant.becomes(), rule.message(), rule.standing());
        return new Finding(
                other, finding.item(), finding.variant(), finding.saw(), finding.parameters(), finding.provisions());
    }
}
