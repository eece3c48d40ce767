package jp.zairyu.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.zairyu.facts.stated.Job;
import jp.zairyu.facts.stated.StatedFacts;

/** Refuses questions about days before the first day that the ruleset speaks of: their law is not known here. */
final class Horizon {
    private final LocalDate first;
    private final List<Problem> problems = new ArrayList<>();

    private Horizon(LocalDate first) {
        this.first = first;
    }

    static List<Problem> of(ScreeningRequest request, LocalDate first) {
        var horizon = new Horizon(first);
        horizon.check("/asOf", request.asOf());
        horizon.facts(request.facts());
        return horizon.problems;
    }

    /** The days that select the law: of filing and acceptance, and the last day of work that has ended. */
    private void facts(StatedFacts facts) {
        if (facts.filing() != null) {
            check("/facts/filing/filedOn", facts.filing().filedOn());
            check("/facts/filing/acceptedOn", facts.filing().acceptedOn());
        }
        List<Job> jobs = facts.jobs() == null ? List.of() : facts.jobs();
        for (var i = 0; i < jobs.size(); i++) {
            check("/facts/jobs/" + i + "/endsOn", jobs.get(i).endsOn());
        }
    }

    private void check(String pointer, LocalDate day) {
        if (day != null && day.isBefore(first)) {
            problems.add(Problem.at(pointer, message()));
        }
    }

    /** The refusal of a day before the horizon, for a query parameter as for a body. */
    private String message() {
        return "must not be before " + first + ", the first day whose law this ruleset knows";
    }
}
