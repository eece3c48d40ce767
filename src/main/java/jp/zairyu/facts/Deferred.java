package jp.zairyu.facts;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Facts of one kind that are worked out for rules that match the kind, and only then: the rows of tables are many, and most
 * cases ask for few of them.
 */
public final class Deferred {
    private final Class<?> kind;
    private final Supplier<Stream<? extends Record>> source;
    private volatile List<? extends Record> facts;

    private Deferred(Class<?> kind, Supplier<Stream<? extends Record>> source) {
        this.kind = kind;
        this.source = source;
    }

    /** @param source gives the same facts however often it is asked */
    static <T extends Record> Deferred of(Class<T> kind, Supplier<Stream<T>> source) {
        return new Deferred(kind, source::get);
    }

    public Class<?> kind() {
        return kind;
    }

    /** The facts; two threads that ask at once may both work them out. */
    public List<? extends Record> facts() {
        if (facts == null) {
            facts = source.get().toList();
        }
        return facts;
    }
}
