package jp.zairyu.impact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.law.RulesFolder;

/**
 * What is asked of both rules folders.
 *
 * @param place where it comes from, such as {@code engineer/cases/conduct.yaml:12}
 * @param name the case's title, or the line of a file of facts
 * @param body the body of the request
 */
public record Question(String place, String name, String screening, byte[] body) {
    /** The cases of both folders; one that both have, by file and title, is asked as the newer has it. */
    public static List<Question> ofCases(RulesFolder before, RulesFolder after) {
        var questions = new LinkedHashMap<String, Question>();
        add(CaseBook.of(before), questions);
        add(CaseBook.of(after), questions);
        return new ArrayList<>(questions.values());
    }

    private static void add(Collection<CaseBook.Filed> cases, LinkedHashMap<String, Question> questions) {
        for (var filed : cases) {
            var body = CaseRunner.body(filed.goldenCase());
            var place = filed.file() + ":" + filed.line();
            var name = filed.goldenCase().name();
            questions.put(filed.toString(), new Question(place, name, filed.screening(), body));
        }
    }
}
