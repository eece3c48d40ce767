package jp.zairyu.facts;

/** A fact that is one item of a stated list; findings about it carry its place. */
public interface Numbered {
    /** The list's name in the request. */
    String list();

    /** The place in that list, from 0. */
    int number();
}
