package jp.zairyu.bench;

import java.util.ArrayList;
import java.util.List;

/** What the rules of a peer conclude of one case. */
public final class Decision {
    private final List<String> concluded = new ArrayList<>();
    private String verdict;

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
