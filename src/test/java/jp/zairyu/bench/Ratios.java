package jp.zairyu.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the figures come to beside their references, with the target of each; what was not measured is left out. */
final class Ratios {
    private static final String OWN = "Zairyu";
    private static final List<String> EXPLAINING = List.of("with notes", "with trace", "json-rules-engine");

    private final Map<String, Row> rows;
    private final List<Ratio> ratios = new ArrayList<>();

    private Ratios(List<Row> rows) {
        this.rows = rows.stream()
                .collect(Collectors.toMap(Row::key, Function.identity(), (one, other) -> other, LinkedHashMap::new));
    }

    /** One ratio of two medians of the same run. */
    record Ratio(String what, double value, String target) {}

    static List<Ratio> of(List<Row> rows) {
        var all = new Ratios(rows);
        for (var screening : List.of("engineer", "illegalwork")) {
            for (var extent : List.of("minimal", "full")) {
                all.http(screening + ", " + extent, extent.equals("full") ? "at least 0.60" : "at least 0.70");
            }
        }
        for (var screening : List.of("engineer", "illegalwork", "illegalwork-brief", "eligibility")) {
            var key = "inprocess|" + screening + "|";
            all.add("answer / bare session: " + screening, key + "answer|time", key + "bare|time", "at most 2");
            all.add(
                    "answer / bare session, asked in turn: " + screening,
                    key + "answer, in turn|time",
                    key + "bare, in turn|time",
                    "-");
            all.add("bare session / by hand: " + screening, key + "bare|time", key + "byHand|time", "at most 60");
        }
        all.peers();
        all.growth();
        all.start();
        return all.ratios;
    }

    private void http(String subject, String target) {
        var service = "http|" + subject + "|service|";
        var echo = "http|" + subject + "|echo|";
        add("requests a second, service / echo: " + subject, service + "rate", echo + "rate", target);
        add(
                "server CPU per request, echo / service: " + subject,
                echo + "CPU per request",
                service + "CPU per request",
                target);
        add("p99 at half load, service / echo: " + subject, service + "p99 at half", echo + "p99 at half", "at most 2");
    }

    /** Every row of Zairyu beside every peer; one of them is what the target is about. */
    private void peers() {
        var all =
                rows.values().stream().filter(row -> row.part().equals("peers")).toList();
        var own = all.stream().filter(row -> row.by().startsWith(OWN)).toList();
        own.forEach(zairyu -> all.stream()
                .filter(row -> !own.contains(row))
                .forEach(peer -> add(peer.by() + " / " + zairyu.by(), peer.key(), zairyu.key(), target(zairyu, peer))));
    }

    /** Like is compared with like: the same rules over the same facts, and who says what the answer rests on. */
    private static String target(Row zairyu, Row peer) {
        return zairyu.by().contains("the rules of the peers")
                        && EXPLAINING.stream().anyMatch(peer.by()::contains)
                ? "at least 3"
                : "-";
    }

    private void growth() {
        for (var factor : List.of("10×", "100×")) {
            for (var screening : List.of("engineer", "illegalwork", "eligibility")) {
                var key = "growth|" + screening + ", rules of other statuses ";
                add(
                        "time with " + factor + " / 1× the rules of other statuses: " + screening,
                        key + factor + "|answer|time",
                        key + "1×|answer|time",
                        "at most 1.2");
            }
            var log = "growth|illegalwork, hours log ";
            add(
                    "time with " + factor + " / 1× the hours log",
                    log + factor + "|answer|time",
                    log + "1×|answer|time",
                    "at most " + factor.replace("×", ""));
        }
        all(
                "bulk|",
                "|lines a second",
                (most, few) -> add(
                        "lines a second, " + most.subject() + " / " + few.subject(), most.key(), few.key(), "about 1"));
        all(
                "bulk|",
                "|heap afterwards, collected",
                (most, few) -> add(
                        "heap afterwards, " + most.subject() + " / " + few.subject(),
                        most.key(),
                        few.key(),
                        "about 1"));
    }

    /** No ratios, but with targets of their own. */
    private void start() {
        figure(
                "start to first verdict, with the caches of the image, s",
                "process start to first verdict|with the caches of the image|time",
                "under 1.5");
        figure("start to first verdict, plain, s", "process start to first verdict|plain|time", "under 10");
        for (var edited : List.of("one rule of eligibility/skilled edited", "one rule of illegalwork edited")) {
            figure(
                    edited + " to live, all cases run, s",
                    edited + " to new ruleset live|all cases run|time",
                    "under 1.0");
        }
        figure("resident memory at rest, MB", "memory of the process|at rest|resident", "under 300");
    }

    private void figure(String what, String key, String target) {
        var row = rows.get("start|" + key);
        if (row != null) {
            ratios.add(new Ratio(what, row.median(), target));
        }
    }

    /** Each row of a kind beside the first of them. */
    private void all(String part, String measure, BiConsumer<Row, Row> beside) {
        var some = rows.values().stream()
                .filter(row -> row.key().startsWith(part) && row.key().endsWith(measure))
                .toList();
        some.stream().skip(1).forEach(row -> beside.accept(row, some.get(0)));
    }

    private void add(String what, String one, String other, String target) {
        if (rows.containsKey(one) && rows.containsKey(other)) {
            ratios.add(new Ratio(what, rows.get(one).median() / rows.get(other).median(), target));
        }
    }
}
