package jp.zairyu.law;

/** A thing as a key, equal to itself only: for things that last, where comparing all of them would take longer than what is saved. */
public record Same<T>(T thing) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Same<?> same && same.thing == thing;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(thing);
    }
}
