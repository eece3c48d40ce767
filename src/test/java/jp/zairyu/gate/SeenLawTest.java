package jp.zairyu.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.RulesetReader;
import org.junit.jupiter.api.Test;

/** What an edit of eligibility's criteria and sentences is to questions about one status. */
class SeenLawTest {
    private static final String RESEARCH = "eligibility/research/criteria.yaml";
    private static final String POINTS = "eligibility/points/criteria.yaml";
    private static final String SENTENCES = "eligibility/research/messages_en.properties";
    private static final String LABEL = "eligibility.researcher.public-body.label=";
    private static final RulesFolder FOLDER = RulesFolder.read(Path.of("rules"));
    private static final SeenLaw AS_IT_WAS = of(FOLDER);

    @Test
    void a_criterion_is_seen_by_its_status_and_by_those_beside_it() {
        var edited = edited(RESEARCH, "上陸基準省令 研究の項 柱書", "上陸基準省令 研究の項");
        assertSeen(edited, "researcher");
        assertSeen(edited, "professor");
        assertUnseen(edited, "diplomat");
    }

    @Test
    void who_names_no_status_sees_all() {
        var edited = edited(RESEARCH, "上陸基準省令 研究の項 柱書", "上陸基準省令 研究の項");
        assertNotEquals(AS_IT_WAS.by(List.of(), false), edited.by(List.of(), false));
    }

    @Test
    void points_are_seen_by_statuses_that_go_by_points() {
        var edited = edited(POINTS, "citation: ", "citation: 改正 ");
        assertSeen(edited, "hsp1a");
        assertUnseen(edited, "diplomat");
    }

    @Test
    void neighbours_and_ranking_are_seen() {
        assertSeen(edited(RESEARCH, "neighbours: [professor, ", "neighbours: ["), "researcher");
        assertSeen(edited("eligibility/criteria.yaml", "ranking: [", "ranking: [researcher, "), "diplomat");
    }

    @Test
    void what_a_sentence_says_is_seen_by_its_readers_alone() {
        var edited = edited(SENTENCES, "Contract with a public body", "A contract with a public body");
        var asked = List.of("researcher");
        assertEquals(AS_IT_WAS.by(asked, false), edited.by(asked, false));
        assertNotEquals(AS_IT_WAS.by(asked, true), edited.by(asked, true));
    }

    @Test
    void that_there_is_a_sentence_is_seen_by_all() {
        assertSeen(edited(SENTENCES, LABEL, "eligibility.researcher.new=New\n" + LABEL), "diplomat");
    }

    @Test
    void the_same_law_looks_the_same() {
        assertUnseen(of(FOLDER), "researcher");
    }

    private static void assertSeen(SeenLaw edited, String status) {
        assertNotEquals(AS_IT_WAS.by(List.of(status), false), edited.by(List.of(status), false));
    }

    private static void assertUnseen(SeenLaw edited, String status) {
        assertEquals(AS_IT_WAS.by(List.of(status), false), edited.by(List.of(status), false));
    }

    private static SeenLaw edited(String file, String words, String others) {
        var files = new TreeMap<>(FOLDER.files());
        files.put(file, FOLDER.text(file).replace(words, others));
        assertNotEquals(FOLDER.text(file), files.get(file));
        return of(new RulesFolder(files));
    }

    private static SeenLaw of(RulesFolder folder) {
        return new SeenLaw(RulesetReader.read(folder).screening("eligibility"));
    }
}
