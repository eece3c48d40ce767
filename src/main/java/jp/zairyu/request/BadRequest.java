package jp.zairyu.request;

import java.util.List;

/** A request body that cannot be taken, with everything that is wrong in it. */
public class BadRequest extends RuntimeException {
    private final transient List<Problem> problems;

    BadRequest(List<Problem> problems) {
        super("the request body cannot be taken");
        this.problems = problems;
    }

    public List<Problem> problems() {
        return problems;
    }
}
