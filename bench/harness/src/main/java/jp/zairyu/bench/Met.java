package jp.zairyu.bench;

/** A criterion that a peer's rules found met. */
public final class Met {
    private final String criterion;

    public Met(String criterion) {
        this.criterion = criterion;
    }

    public String getCriterion() {
        return criterion;
    }
}
