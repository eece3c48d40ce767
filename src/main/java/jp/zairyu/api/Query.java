package jp.zairyu.api;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;

/** Query parameters, as strict as bodies: one nobody knows, or one that stands twice, is an error that names it. */
final class Query {
    private Query() {}

    /** @throws BadQuery if the query names anything but these, each at most once and not empty */
    static void mayName(UriInfo uri, String... known) {
        mayName(uri.getQueryParameters(), known);
    }

    /** The same of a query that has been taken apart. */
    static void mayName(Map<String, List<String>> query, String... known) {
        var names = List.of(known);
        query.forEach((name, values) -> {
            if (!names.contains(name)) {
                throw new BadQuery("There is no such query parameter; there are: " + String.join(", ", names) + ".");
            }
            if (values.size() > 1 || values.get(0).isEmpty()) {
                throw new BadQuery("The query parameter " + name + " must stand once, with a value.");
            }
        });
    }
}
