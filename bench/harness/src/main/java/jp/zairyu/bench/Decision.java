package jp.zairyu.bench;

import java.util.ArrayList;
import java.util.List;

/** What the rules of a peer conclude of one case. */
public final class Decision {
    private final List<String> concluded = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final boolean takesNotes;
    private String verdict;

    /** @param takesNotes of the rules that fired */
    public Decision(boolean takesNotes) {
        this.takesNotes = takesNotes;
    }

    /** A rule that fired, and over what. */
    public record Note(String rule, List<?> over) {}

    /** Whether notes are to be taken. */
    public boolean takesNotes() {
        return takesNotes;
    }

    /** Notes a rule that fired. */
    public void note(String rule, List<?> over) {
        notes.add(new Note(rule, List.copyOf(over)));
    }

    /** Notes a criterion that is met. */
    public void conclude(String criterion) {
        concluded.add(criterion);
    }

    /** Whether a criterion is met. */
    public boolean has(String criterion) {
        return concluded.contains(criterion);
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String word) {
        verdict = word;
    }
}
