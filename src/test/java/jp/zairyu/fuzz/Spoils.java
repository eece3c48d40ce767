package jp.zairyu.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes a right body nearly right: one place in it holds what does not belong there. */
final class Spoils {
    private static final List<String> WRONG = List.of(
            "null",
            "true",
            "\"true\"",
            "0",
            "-1",
            "-0",
            "0.1",
            "1e400",
            "1E-400",
            "123456789012345678901234567890",
            "9223372036854775808",
            "1.0000000000000000000000001",
            "NaN",
            "Infinity",
            "01",
            "+1",
            ".5",
            "0x10",
            "1_000",
            "'a'",
            "\"",
            "\"open",
            "/* */ 1",
            "# 1",
            "\"１２\"",
            "\"２０２６-０６-０１\"",
            "１２",
            "\"2026-02-30\"",
            "\"9999-12-31\"",
            "\"0000-00-00\"",
            "\"2026-6-1\"",
            "\"2026-06-01T00:00:00Z\"",
            "\"令和8年6月1日\"",
            "\"-2026-01-01\"",
            "\"+12026-01-01\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u0000\"",
            "\"\"",
            "\" \"",
            "\"\u202e\"",
            "\"\ufeff\"",
            "[]",
            "[[]]",
            "[null]",
            "{}",
            "{\"a\":1}",
            "{\"\":\"\"}",
            "{\"a\":1,\"a\":2}",
            "\"<script>alert(1)</script>\"",
            "\"${jndi:ldap://127.0.0.1/x}\"",
            "\"' OR 1=1 --\"",
            "\"%s%n%d\"",
            "\"../../etc/passwd\"",
            "\"{{7*7}}\"",
            "undefined",
            "",
            ",",
            "}",
            "]");

    private static final int LONG = 20_000;

    private Spoils() {}

    /** @return the text of the body; the body itself is changed */
    static String spoiled(ObjectNode body, Random random) {
        var places = new ArrayList<Runnable>();
        collect(body, random, places);
        places.get(random.nextInt(places.size())).run();
        return body.toString();
    }

    private static void collect(ContainerNode<?> node, Random random, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                places.add(() -> object.set(name, wrong(random)));
                inside(object.get(name), random, places);
            });
            places.add(() -> object.set(unknownName(random), wrong(random)));
            places.add(() -> twice(object, random));
        } else if (node instanceof ArrayNode array) {
            for (var i = 0; i < array.size(); i++) {
                var at = i;
                places.add(() -> array.set(at, wrong(random)));
                inside(array.get(i), random, places);
            }
            places.add(() -> array.add(wrong(random)));
        }
    }

    private static void inside(JsonNode node, Random random, List<Runnable> places) {
        if (node instanceof ContainerNode<?> container) {
            collect(container, random, places);
        }
    }

    /** Text as it stands, JSON or not. */
    private static JsonNode wrong(Random random) {
        var text =
                switch (random.nextInt(40)) {
                    case 0 -> '"' + "長".repeat(LONG) + '"';
                    case 1 -> "1".repeat(LONG);
                    case 2 -> "[".repeat(LONG);
                    case 3 -> "[".repeat(LONG) + "]".repeat(LONG);
                    case 4 -> "{\"a\":".repeat(LONG) + 1 + "}".repeat(LONG);
                    case 5 -> "[" + "0,".repeat(LONG) + "0]";
                    default -> WRONG.get(random.nextInt(WRONG.size()));
                };
        return JsonNodeFactory.instance.rawValueNode(new RawValue(text));
    }

    private static String unknownName(Random random) {
        return List.of(
                        "",
                        "Facts",
                        "factz",
                        "__proto__",
                        "constructor",
                        "@type",
                        "$ref",
                        "長".repeat(LONG),
                        "\u0000",
                        "name")
                .get(random.nextInt(10));
    }

    private static void twice(ObjectNode object, Random random) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        if (!names.isEmpty()) {
            var name = names.get(random.nextInt(names.size()));
            var again = object.get(name).toString() + ", \"" + name + "\": " + object.get(name);
            object.set(name, JsonNodeFactory.instance.rawValueNode(new RawValue(again)));
        }
    }
}
