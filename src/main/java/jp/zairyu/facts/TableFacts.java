package jp.zairyu.facts;

import java.util.Objects;
import java.util.stream.Stream;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.law.Vocabulary;

/** Rows of the vocabulary as facts, beside what is stated of them: rules compare the two, and name no single row. */
final class TableFacts {
    private final StatedFacts stated;
    private final Vocabulary vocabulary;

    private TableFacts(StatedFacts stated, Vocabulary vocabulary) {
        this.stated = stated;
        this.vocabulary = vocabulary;
    }

    static Stream<Record> of(StatedFacts stated, Vocabulary vocabulary) {
        var tables = new TableFacts(stated, vocabulary);
        return Stream.of(
                        tables.purposes(),
                        tables.designations(),
                        tables.codes("points-columns").map(PointsColumn::new),
                        SkilledField.facts(vocabulary.table("skilled-fields")),
                        tables.desks(),
                        tables.nation())
                .flatMap(facts -> facts);
    }

    private Stream<Record> purposes() {
        var purpose = purpose();
        return codes("purposes").map(code -> new Purpose(code, isChosen(purpose, code)));
    }

    private Stream<Record> designations() {
        var kind =
                stated.designatedPlan() == null ? null : stated.designatedPlan().kind();
        return rows("designations").map(row -> new Sought(row.code(), isChosen(kind, row.code()), purpose(), row));
    }

    /** Desks only where something is asked. */
    private Stream<Record> desks() {
        return stated.inquiry() == null ? Stream.empty() : rows("desks").map(row -> Desk.of(row, stated.inquiry()));
    }

    private Stream<Record> nation() {
        return Stream.ofNullable(stated.person())
                .map(person -> person.nationality())
                .filter(Objects::nonNull)
                .map(code -> new Nation(code, vocabulary.table("nationalities").row(code)));
    }

    private String purpose() {
        return stated.plan() == null ? null : stated.plan().purpose();
    }

    private static Boolean isChosen(String stated, String code) {
        return stated == null ? null : code.equals(stated);
    }

    private Stream<String> codes(String table) {
        return rows(table).map(Vocabulary.Row::code);
    }

    private Stream<Vocabulary.Row> rows(String table) {
        return vocabulary.table(table).rows().values().stream();
    }
}
