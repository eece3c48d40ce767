package jp.zairyu.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the dashboard asks Prometheus for is what the service tells it. */
@QuarkusTest
class DashboardTest {
    private static final Path DASHBOARD = Path.of("deploy/grafana/zairyu.json");
    /** A metric with its labels stands in braces' company: {@code name{…}}. */
    private static final Pattern METRIC = Pattern.compile("([a-z][a-z0-9_]+)\\{([^}]*)}");

    private static final Pattern LABEL = Pattern.compile("\\b([a-z]+)=");
    private static final Pattern GROUPED = Pattern.compile("by \\(([a-z, ]+)\\)");
    /** Added by Prometheus. */
    private static final Set<String> OF_THE_SCRAPE = Set.of("job", "instance");

    @Test
    void every_metric_of_the_dashboard_is_there() throws IOException {
        Calls.screen("{\"facts\": {\"stay\": {\"status\": \"student\"}}}");
        given().get("/nowhere");
        System.gc(); // a process that has not paused has no metric of pauses
        var scrape = Metrics.scrape();
        var there = scrape.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceAll("[{ ].*", ""))
                .collect(Collectors.toSet());
        var named = new TreeSet<String>();
        expressions().forEach(expression -> METRIC.matcher(expression).results().forEach(m -> named.add(m.group(1))));
        assertThat(named, hasSize(greaterThan(10)));
        named.removeAll(there);
        assertThat("not told by the service", named, empty());
    }

    @Test
    void every_label_of_the_dashboard_is_there() throws IOException {
        Calls.screen("{\"facts\": {\"stay\": {\"status\": \"student\"}}}");
        var there = LABEL.matcher(Metrics.scrape())
                .results()
                .map(label -> label.group(1))
                .collect(Collectors.toSet());
        var named = new TreeSet<String>();
        for (var expression : expressions()) {
            METRIC.matcher(expression).results().forEach(metric -> LABEL.matcher(metric.group(2))
                    .results()
                    .forEach(label -> named.add(label.group(1))));
            GROUPED.matcher(expression)
                    .results()
                    .forEach(group -> named.addAll(Set.of(group.group(1).split(", "))));
        }
        named.removeAll(OF_THE_SCRAPE);
        assertThat(named, hasSize(greaterThan(5)));
        named.removeAll(there);
        assertThat("not told by the service", named, empty());
    }

    private static Set<String> expressions() throws IOException {
        var expressions = new TreeSet<String>();
        new ObjectMapper()
                .readTree(DASHBOARD.toFile())
                .findValues("expr")
                .forEach(expression -> expressions.add(expression.textValue()));
        return expressions;
    }
}
