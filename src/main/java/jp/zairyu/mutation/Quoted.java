package jp.zairyu.mutation;

/** Another citation: the same with a mark behind it, as YAML writes it. */
final class Quoted {
    private static final String MARK = "改";

    private Quoted() {}

    static String changed(String citation) {
        return '"' + marked(citation).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String marked(String citation) {
        return citation + MARK;
    }
}
