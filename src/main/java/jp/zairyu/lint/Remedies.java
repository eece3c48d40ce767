package jp.zairyu.lint;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import jp.zairyu.law.NearestWord;

/** What to do instead. */
final class Remedies {
    static final String NUMBER = "Put it into parameters/ and match `Parameter( key == \"…\", $limit : value )`";

    static final String HELPERS = "Rules may use what facts have, `Days`, `Yen` and `Status`";

    private Remedies() {}

    /** How a property is compared with something of its own kind. */
    static String compare(String written, Value left, Value right) {
        return switch (left.kind()) {
            case NUMBER ->
                "Compare it with a number: match `Parameter( key == \"…\", $limit : value )` and write `" + written
                        + " == $limit`";
            case DATE -> "Compare it with a date, such as `$today` of `Acts( $today : asOf )`";
            case TRUTH -> "Write `" + written + " == true` or `" + written + " == false`";
            case TEXT ->
                left.words() == null
                        ? "Compare it with a text, in quotation marks"
                        : "It is one of " + NearestWord.some("", left.words().known());
            case LIST -> "Write `" + written + " contains …`";
            case OUTCOME -> "Write `" + written + " == Status.MET`";
            case FACT -> right.is(Value.Kind.FACT) ? null : "Name what of it is meant, as in `" + written + ".…`";
            default -> null;
        };
    }

    static String takes(Method method) {
        var kinds = Arrays.stream(method.getParameterTypes())
                .map(type -> Value.kind(type).said())
                .collect(Collectors.joining(", "));
        return "It takes " + kinds;
    }

    /** The name of a type as rules write it. */
    static String type(Value of) {
        return switch (of.kind()) {
            case FACT -> of.type().getSimpleName();
            case UNKNOWN -> of.type() == null ? "this" : of.type().getSimpleName();
            default -> of.kind().said();
        };
    }
}
