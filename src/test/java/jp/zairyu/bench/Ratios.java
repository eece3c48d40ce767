package jp.zairyu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the figures come to beside their references, with the target of each; what was not measured is left out. */
final class Ratios {
    private final Map<String, Row> rows;
    private final List<Ratio> ratios = new ArrayList<>();

    private Ratios(List<Row> rows) {
        this.rows = rows.stream().collect(Collectors.toMap(Row::key, Function.identity()));
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
            all.add("bare session / by hand: " + screening, key + "bare|time", key + "byHand|time", "at most 60");
        }
        all.peers();
        all.growth();
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

    private void peers() {
        var service = rows.values().stream()
                .filter(row -> row.part().equals("peers") && row.by().startsWith("Zairyu"))
                .findFirst();
        service.ifPresent(own -> rows.values().stream()
                .filter(row -> row.part().equals("peers") && row.measure().equals("time") && row != own)
                .forEach(peer -> add(peer.by() + " / Zairyu: " + peer.subject(), peer.key(), own.key(), target(peer))));
    }

    /** A pool of sessions is no peer but what Zairyu itself rests on; and an answer without a trace explains nothing. */
    private static String target(Row peer) {
        return peer.by().contains("pool") || peer.by().contains("without") ? "-" : "at least 3";
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
                    "linear");
        }
    }

    private void add(String what, String one, String other, String target) {
        if (rows.containsKey(one) && rows.containsKey(other)) {
            ratios.add(new Ratio(what, rows.get(one).median() / rows.get(other).median(), target));
        }
    }
}
