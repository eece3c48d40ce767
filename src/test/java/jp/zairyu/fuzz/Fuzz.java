package jp.zairyu.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import jp.zairyu.api.Contract;

/**
 * Sends what the contract allows, what it nearly allows and what nobody should send, and holds every answer against the
 * contract. Request n of seed s is always the same request.
 */
final class Fuzz {
    private static final List<String> SCREENINGS =
            List.of("illegalwork", "engineer", "illegalwork", "engineer", "eligibility");
    private static final Set<String> GOOD = Set.of("LAWFUL", "MEETS_CRITERIA");
    private static final double[] STATED = {0.1, 0.3, 0.5, 0.8, 0.95};
    private static final int MOST_CORRECTIONS = 40;
    private static final int SLOW = 5_000;

    private final Service service;
    private final ValidBodies bodies;
    private final WireAbuse wire;
    private final byte[] bomb = HostileBodies.bomb();

    Fuzz(Service service) {
        this.service = service;
        this.bodies = new ValidBodies(Contract.tree(), service::words);
        this.wire = new WireAbuse(service.at().getHost(), service.at().getPort());
    }

    /**
     * Sends one request, or a few that belong together.
     *
     * @return what is wrong; nothing where all is as it should be
     */
    Optional<String> tryOne(long seed) {
        var random = new Random(seed);
        var began = System.nanoTime();
        try {
            var wrong = tryOne(random);
            var took = (System.nanoTime() - began) / 1_000_000;
            return wrong.isEmpty() && took > SLOW ? Optional.of("took " + took + " ms") : wrong;
        } catch (IOException | RuntimeException | AssertionError e) {
            return Optional.of(e.toString());
        }
    }

    private Optional<String> tryOne(Random random) throws IOException {
        var screening = SCREENINGS.get(random.nextInt(SCREENINGS.size()));
        var path = "/v1/screenings/" + screening;
        var body = bodies.body(random, STATED[random.nextInt(STATED.length)], screening);
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> valid(path, body, random);
            case 3, 4, 5, 6 ->
                refused(service.post(path, Spoils.spoiled(body, random).getBytes(UTF_8)));
            case 7 -> refused(service.post(path, HostileBodies.of(body.toString(), random), headers(random)));
            case 8 ->
                refused(service.post(somewhere(path, random), body.toString().getBytes(UTF_8), headers(random)));
            default ->
                random.nextInt(20) == 0
                        ? refused(service.post(path, bomb, "Content-Encoding", "gzip"))
                        : wire.tryOne(random);
        };
    }

    /** What the contract allows is answered, once what contradicts itself has been taken away. */
    private Optional<String> valid(String path, ObjectNode body, Random random) {
        var answer = service.post(path, bytes(body));
        for (var i = 0; answer.statusCode() == 400 && i < MOST_CORRECTIONS; i++) {
            if (!remove(
                    body, Service.read(answer.body()).at("/errors/0/pointer").asText())) {
                return Optional.of("what the problem names cannot be taken away: " + answer.body());
            }
            answer = service.post(path, bytes(body));
        }
        if (answer.statusCode() != 200) {
            return Optional.of(answer.statusCode() + " for what the contract allows: " + answer.body());
        }
        Contract.assertFits(answer.body(), schema(path));
        return opposite(path, body, Service.read(answer.body()), random);
    }

    /** A fact more never turns a decided verdict into its opposite. */
    private Optional<String> opposite(String path, ObjectNode body, JsonNode answer, Random random) {
        var places = new ArrayList<Runnable>();
        leaves(body.path("facts"), places);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        places.get(random.nextInt(places.size())).run();
        var before = service.post(path, bytes(body));
        if (before.statusCode() != 200) { // a contradiction that came of it
            return refused(before);
        }
        return isOpposite(Service.read(before.body()), answer)
                ? Optional.of("a fact more turned the verdict; without it: " + body)
                : Optional.empty();
    }

    private static boolean isOpposite(JsonNode before, JsonNode after) {
        for (var status : before.path("statuses")) {
            for (var same : after.path("statuses")) {
                if (isSame(status, same) && isTurned(status, same)) {
                    return true;
                }
            }
        }
        return !before.has("statuses") && isTurned(before, after);
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        return List.of("status", "designation", "subCategory").stream()
                .allMatch(key -> one.path(key).equals(other.path(key)));
    }

    private static boolean isTurned(JsonNode before, JsonNode after) {
        return isDecided(before) && isDecided(after) && isGood(before) != isGood(after);
    }

    private static boolean isDecided(JsonNode answer) {
        return !Set.of("MORE_FACTS_NEEDED", "NEEDS_REVIEW")
                .contains(answer.path("verdict").asText());
    }

    private static boolean isGood(JsonNode answer) {
        return GOOD.contains(answer.path("verdict").asText());
    }

    /** Single facts, not items of lists: a list that is shorter says something else. */
    private static void leaves(JsonNode node, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            object.fields().forEachRemaining(field -> {
                if (field.getValue().isValueNode()) {
                    places.add(() -> object.remove(field.getKey()));
                }
                leaves(field.getValue(), places);
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(item -> leaves(item, places));
        }
    }

    private static Optional<String> refused(HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) {
            return Optional.of(answer.statusCode() + ": " + answer.body());
        } else if (answer.statusCode() >= 400) {
            Contract.assertFits(answer.body(), "Problem");
        }
        return Optional.empty();
    }

    private static String[] headers(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new String[] {"Accept", "text/html"};
            case 1 -> new String[] {"Accept", "text/markdown", "Accept-Language", "ja-x-easy"};
            case 2 -> new String[] {"Accept", "image/png"};
            case 3 -> new String[] {"Accept-Language", "*;q=nonsense,,,"};
            case 4 -> new String[] {"Content-Type", "text/json"};
            case 5 -> new String[] {"Accept-Encoding", "gzip, nonsense"};
            case 6 -> new String[] {"X-Request-Id", "a".repeat(5_000)};
            default -> new String[0];
        };
    }

    private static String somewhere(String path, Random random) {
        var word = URLEncoder.encode(
                random.ints(5, 0, 0x3000)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString(),
                UTF_8);
        return List.of(
                        path + "?lang=easy",
                        path + "?explain=changes",
                        path + "?explain=" + word,
                        path + "?" + word,
                        path + "/" + word,
                        path + "/bulk",
                        "/v1/guidance",
                        "/v1/screenings",
                        "/v1/statuses/" + word,
                        "/v1/vocabulary/" + word,
                        "/v1/parameters?asOf=" + word,
                        "/v1/ruleset")
                .get(random.nextInt(12));
    }

    private static String schema(String path) {
        return path.endsWith("eligibility") ? "EligibilityAnswer" : "Answer";
    }

    private static byte[] bytes(JsonNode body) {
        return body.toString().getBytes(UTF_8);
    }

    /**
     * Takes away what a pointer names; an item of a list with its list, and what is not there with what
     * says that all of it is, or else with what holds it.
     */
    private static boolean remove(ObjectNode body, String pointer) {
        var at = pointer;
        while (at.lastIndexOf('/') > 0) {
            var cut = at.lastIndexOf('/');
            var name = at.substring(cut + 1);
            if (body.at(at.substring(0, cut)) instanceof ObjectNode object
                    && (object.remove(name) != null || object.remove(name + "Complete") != null)) {
                return true;
            }
            at = at.substring(0, cut);
        }
        return false;
    }
}
