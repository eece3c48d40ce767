package jp.zairyu.cases;

import java.util.Arrays;
import java.util.List;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.NearestWord;
import jp.zairyu.law.Ruleset;
import jp.zairyu.request.BadRequest;
import jp.zairyu.request.Problem;
import jp.zairyu.request.RequestReader;

/** What the request room would refuse of a case, said at its line in the file of cases. */
public final class CaseFacts {
    private static final String KNOWN = "; known here: ";
    private static final String ELSEWHERE = "; see GET";
    private static final String SHORT_LIST = "; one of: ";

    private CaseFacts() {}

    /** @return what is wrong with the facts and days of a case; empty where it can be asked */
    public static List<Diagnostic> wrong(CaseBook.Filed filed, Ruleset ruleset) {
        try {
            RequestReader.read(CaseRunner.body(filed.goldenCase()), ruleset, filed.screening());
            return List.of();
        } catch (BadRequest e) {
            return e.problems().stream()
                    .map(problem -> diagnostic(filed, problem))
                    .toList();
        }
    }

    private static Diagnostic diagnostic(CaseBook.Filed filed, Problem problem) {
        return Diagnostic.error(
                filed.file(),
                filed.place().line(problem.pointer()),
                filed.goldenCase().name(),
                path(problem) + written(filed, problem) + " " + what(problem),
                remedy(problem));
    }

    /** The way to the fact as analysts say it: {@code facts.stay.status}. */
    private static String path(Problem problem) {
        return "`" + problem.pointer().replaceFirst("^/", "").replace('/', '.') + "`";
    }

    private static String written(CaseBook.Filed filed, Problem problem) {
        var fact = filed.goldenCase().facts().at(problem.pointer().replaceFirst("^/facts", ""));
        return problem.pointer().startsWith("/facts/")
                        && fact.isTextual()
                        && !problem.message().contains(KNOWN)
                ? ": `" + fact.asText() + "`"
                : "";
    }

    private static String what(Problem problem) {
        return problem.message().split(KNOWN + "|" + ELSEWHERE + "|" + SHORT_LIST)[0];
    }

    private static String remedy(Problem problem) {
        var message = problem.message();
        if (message.contains(KNOWN)) {
            var field = problem.pointer().substring(problem.pointer().lastIndexOf('/') + 1);
            return NearestWord.remedy(field, Arrays.asList(message.split(KNOWN)[1].split(", ")));
        } else if (problem.nearest() != null && !problem.nearest().isEmpty()) {
            return "Did you mean `" + problem.nearest().get(0) + "`?"
                    + (problem.nearest().size() > 1
                            ? " Near to it: "
                                    + String.join(
                                            ", ",
                                            problem.nearest()
                                                    .subList(
                                                            1, problem.nearest().size()))
                            : "");
        }
        return message.contains(SHORT_LIST) ? "Possible here: " + message.split(SHORT_LIST)[1] : null;
    }
}
