package jp.zairyu.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.zairyu.gate.LiveRules;
import jp.zairyu.law.Bilingual;
import jp.zairyu.law.Vocabulary;

/** What the rules know: statuses of residence and vocabulary. */
@Path("/v1")
public class CatalogueResource {
    private static final String STATUSES = "statuses";

    private final LiveRules rules;

    CatalogueResource(LiveRules rules) {
        this.rules = rules;
    }

    public record Statuses(List<StatusOfResidence> statuses) {}

    public record Tables(List<TableSize> tables) {}

    public record TableSize(String name, int words) {}

    public record Table(String table, List<VocabularyWord> words) {}

    /** A word of a table, with the table's further columns. */
    public record VocabularyWord(String code, Bilingual name, List<String> aliases, Map<String, String> columns) {}

    @GET
    @Path("/statuses")
    public Statuses statuses() {
        return new Statuses(table(STATUSES).rows().values().stream()
                .map(StatusOfResidence::of)
                .toList());
    }

    /** Understands a code, Japanese name, English name or alias. */
    @GET
    @Path("/statuses/{code}")
    public StatusOfResidence status(@PathParam("code") String word) {
        var table = table(STATUSES);
        var code = table.code(word)
                .orElseThrow(() -> new NotThere("There is no such status of residence; see GET /v1/statuses."));
        return StatusOfResidence.of(table.row(code));
    }

    @GET
    @Path("/vocabulary")
    public Tables vocabulary() {
        return new Tables(vocabularyTables().values().stream()
                .map(table -> new TableSize(table.name(), table.rows().size()))
                .toList());
    }

    @GET
    @Path("/vocabulary/{table}")
    public Table vocabulary(@PathParam("table") String name) {
        if (!vocabularyTables().containsKey(name)) {
            throw new NotThere("There is no such table; see GET /v1/vocabulary.");
        }
        return new Table(
                name,
                table(name).rows().values().stream()
                        .map(CatalogueResource::word)
                        .toList());
    }

    private static VocabularyWord word(Vocabulary.Row row) {
        var columns = new TreeMap<>(row.cells());
        columns.keySet().removeAll(List.of("code", "ja", "en", "aliases"));
        return new VocabularyWord(row.code(), row.name(), row.aliases(), columns);
    }

    private Map<String, Vocabulary.Table> vocabularyTables() {
        return rules.shelf().ruleset().vocabulary().tables();
    }

    private Vocabulary.Table table(String name) {
        return rules.shelf().ruleset().vocabulary().table(name);
    }
}
