package jp.zairyu.lint;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jp.zairyu.drl.DrlFile;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.Ruleset;

/** What checks look at. What several of them ask for is worked out once. */
final class Material {
    private final RulesFolder folder;
    private final Ruleset ruleset;
    private final List<DrlFile> files;
    private final Lines lines;
    private final FoundBefore before;
    private final Map<String, String[]> texts = new ConcurrentHashMap<>();
    private List<Sentence> sentences;
    private List<MessageFile> messages;

    /**
     * @param folder the text of every file
     * @param ruleset the data among it
     * @param files the parsed DRL files
     */
    Material(RulesFolder folder, Ruleset ruleset, List<DrlFile> files) {
        this(folder, ruleset, files, new Lines(folder));
    }

    /** @param lines of this folder, or of one that differs from it only in rules */
    Material(RulesFolder folder, Ruleset ruleset, List<DrlFile> files, Lines lines) {
        this(folder, ruleset, files, lines, new FoundBefore());
    }

    /** @param before of the folder that was looked at before this one */
    Material(RulesFolder folder, Ruleset ruleset, List<DrlFile> files, Lines lines, FoundBefore before) {
        this.folder = folder;
        this.ruleset = ruleset;
        this.files = files;
        this.lines = lines;
        this.before = before;
    }

    RulesFolder folder() {
        return folder;
    }

    Ruleset ruleset() {
        return ruleset;
    }

    List<DrlFile> files() {
        return files;
    }

    /** The rules of all files. */
    Stream<DrlRule> rules() {
        return files.stream().flatMap(file -> file.rules().stream());
    }

    Lines lines() {
        return lines;
    }

    FoundBefore before() {
        return before;
    }

    /** Every sentence that an answer can ask for. */
    synchronized List<Sentence> sentences() {
        if (sentences == null) {
            sentences = Sentences.of(this);
        }
        return sentences;
    }

    /** @param number from 1 */
    String line(String file, int number) {
        return texts.computeIfAbsent(file, name -> folder.text(name).split("\n", -1))[number - 1];
    }

    /** The files of sentences. */
    synchronized List<MessageFile> messages() {
        if (messages == null) {
            messages = MessageFile.all(folder);
        }
        return messages;
    }
}
