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

    static Stream<Deferred> of(StatedFacts stated, Vocabulary vocabulary) {
        var tables = new TableFacts(stated, vocabulary);
        return Stream.of(
                Deferred.of(Purpose.class, tables::purposes),
                Deferred.of(Sought.class, tables::designations),
                Deferred.of(
                        PointsColumn.class, () -> tables.codes("points-columns").map(PointsColumn::new)),
                Deferred.of(SkilledField.class, tables::skilledFields),
                Deferred.of(SkilledRoute.class, tables::skilledRoutes),
                Deferred.of(Desk.class, tables::desks),
                Deferred.of(Nation.class, tables::nation));
    }

    private Stream<Purpose> purposes() {
        var purpose = purpose();
        return codes("purposes").map(code -> new Purpose(code, isChosen(purpose, code)));
    }

    private Stream<Sought> designations() {
        var kind =
                stated.designatedPlan() == null ? null : stated.designatedPlan().kind();
        return rows("designations").map(row -> new Sought(row.code(), isChosen(kind, row.code()), purpose(), row));
    }

    private Stream<SkilledField> skilledFields() {
        return rows("skilled-fields").map(row -> new SkilledField(row.code(), row));
    }

    /** The routes that the table opens to any field. */
    private Stream<SkilledRoute> skilledRoutes() {
        return skilledFields()
                .flatMap(field -> field.routes().stream())
                .distinct()
                .map(SkilledRoute::new);
    }

    /** Desks only where something is asked. */
    private Stream<Desk> desks() {
        return stated.inquiry() == null ? Stream.empty() : rows("desks").map(row -> Desk.of(row, stated.inquiry()));
    }

    private Stream<Nation> nation() {
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
