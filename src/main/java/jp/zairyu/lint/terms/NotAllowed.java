package jp.zairyu.lint.terms;

/** Words that a rule may not hold. */
public final class NotAllowed extends Exception {
    private static final long serialVersionUID = 1L;

    private final String remedy;
    private final int at;

    /**
     * @param problem what is wrong, with the words as written
     * @param remedy what to do; null where the problem says it
     * @param at the first character of the words in the text read
     */
    public NotAllowed(String problem, String remedy, int at) {
        super(problem, null, false, false);
        this.remedy = remedy;
        this.at = at;
    }

    public String remedy() {
        return remedy;
    }

    public int at() {
        return at;
    }
}
