package jp.zairyu.api;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds the labels of HTTP metrics to words of the contract. Where a request is refused before a resource takes it, the
 * framework would label it with its path and method as they came: whatever a caller types, and a series for each.
 */
@Singleton
class HttpMeters implements MeterFilter {
    private static final String REQUESTS = "http.server.requests";
    private static final String OTHER = "OTHER";
    private static final Set<String> METHODS = Set.of("GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH");
    /** What the framework makes of what a resource took; a path of the contract that is missing here fails a test. */
    private static final Set<String> PATHS = Set.of(
            "/v1/screenings",
            "/v1/screenings/{screening}",
            "/v1/screenings/{screening}/bulk",
            "/v1/guidance",
            "/v1/parameters",
            "/v1/criteria",
            "/v1/changes",
            "/v1/statuses",
            "/v1/statuses/{code}",
            "/v1/vocabulary",
            "/v1/vocabulary/{table}",
            "/v1/ruleset",
            "NOT_FOUND",
            "REDIRECTION",
            "UNKNOWN");

    private static final double[] STEPS = Stream.of(5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
            .mapToDouble(milliseconds -> Duration.ofMillis(milliseconds).toNanos())
            .toArray();

    @Override
    public Meter.Id map(Meter.Id id) {
        return id.getName().equals(REQUESTS) ? id.replaceTags(plain(id.getTags())) : id;
    }

    @Override
    public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
        return id.getName().equals(REQUESTS)
                ? DistributionStatisticConfig.builder()
                        .serviceLevelObjectives(STEPS)
                        .build()
                        .merge(config)
                : config;
    }

    private static List<Tag> plain(List<Tag> tags) {
        return tags.stream().map(HttpMeters::plain).toList();
    }

    private static Tag plain(Tag tag) {
        return switch (tag.getKey()) {
            case "uri" -> isOurs(tag.getValue()) ? tag : Tag.of("uri", OTHER);
            case "method" -> METHODS.contains(tag.getValue()) ? tag : Tag.of("method", OTHER);
            default -> tag;
        };
    }

    static boolean isOurs(String path) {
        return PATHS.contains(path);
    }
}
