package jp.zairyu.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.lint.logic.Exclusions;
import jp.zairyu.lint.logic.Overlaps;

/** No rule contradicts itself, and no two contradict each other. */
final class Contradictions implements Lint.Check {
    /** Rules whose conclusions can meet. */
    private record Meeting(String module, String criterion) {
        static Meeting of(DrlRule rule) {
            return new Meeting(Home.module(rule.file()), rule.tag("criterion"));
        }
    }

    @Override
    public void check(Material material, List<Diagnostic> found) {
        material.rules()
                .collect(Collectors.groupingBy(Meeting::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(meeting -> found.addAll(material.before().of(meeting, Contradictions::of)));
    }

    private static List<Diagnostic> of(List<DrlRule> meeting) {
        var found = new ArrayList<Diagnostic>();
        meeting.forEach(rule -> found.addAll(Exclusions.of(rule)));
        if (meeting.get(0).tag("criterion") != null) {
            found.addAll(Overlaps.of(meeting));
        }
        return found;
    }
}
