package jp.zairyu.api;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.zairyu.changes.Prospecting.Wish;
import jp.zairyu.explanation.Manner;

/**
 * What a request wishes of its answer.
 *
 * @param language the language named, if one is
 * @param isMinimal whether the verdict, what decided it and what is missing are enough
 */
record Wishes(Optional<Language> language, Set<Wish> prospects, boolean isMinimal) {
    static final String PREFER = "Prefer";

    private static final String LANG = "lang";
    private static final String EXPLAIN = "explain";
    /** One of several preferences (RFC 7240); what else is preferred is for others to know. */
    private static final Pattern MINIMAL =
            Pattern.compile("(?:^|[,;])\\s*return\\s*=\\s*\"?minimal\"?\\s*(?:$|[,;])", Pattern.CASE_INSENSITIVE);

    /** @throws BadQuery where the query holds what nobody knows */
    static Wishes of(UriInfo uri, HttpHeaders headers) {
        return of(
                uri.getQueryParameters(),
                headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
                headers.getHeaderString(PREFER));
    }

    /**
     * The same of a request that has been taken apart.
     *
     * @param language the header {@code Accept-Language}; null: not sent
     * @param prefer the header {@code Prefer}; null: not sent
     */
    static Wishes of(Map<String, List<String>> query, String language, String prefer) {
        Query.mayName(query, EXPLAIN, LANG);
        return new Wishes(
                Language.named(first(query, LANG), language),
                Explain.of(first(query, EXPLAIN)),
                prefer != null && MINIMAL.matcher(prefer).find());
    }

    /** The same for what has no verdict that could turn. */
    static Wishes ofLanguage(UriInfo uri, HttpHeaders headers) {
        Query.mayName(uri, LANG);
        return of(uri, headers).whole();
    }

    private static String first(Map<String, List<String>> query, String name) {
        return query.containsKey(name) ? query.get(name).get(0) : null;
    }

    /** The same, with everything that an answer rests on. */
    Wishes whole() {
        return new Wishes(language, prospects, false);
    }

    Manner manner() {
        return new Manner(language.filter(Language.EASY::equals).isPresent(), isMinimal);
    }

    /** Tells the caller which preference was heeded. */
    void tell(HttpServerResponse response) {
        if (isMinimal) {
            response.putHeader("Preference-Applied", "return=minimal");
        }
    }
}
