package jp.zairyu.law;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The tables of words that analysts keep under {@code rules/vocabulary/}. */
public record Vocabulary(Map<String, Table> tables) {
    private static final int LONGEST_TO_COMPARE = 60;
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    /** A table by its name; callers name tables that the facts vocabulary declares, so absence is a defect. */
    public Table table(String name) {
        var table = tables.get(name);
        if (table == null) {
            throw new RulesetException("vocabulary", "there is no table called " + name);
        }
        return table;
    }

    /**
     * One table.
     *
     * @param rows by code, in the file's order
     * @param names every code, name and alias, folded, to its code
     */
    public record Table(String name, Map<String, Row> rows, Map<String, String> names) {
        static Table of(String name, Collection<Row> rows) {
            var byCode = new LinkedHashMap<String, Row>();
            var names = new LinkedHashMap<String, String>();
            for (var row : rows) {
                byCode.put(row.code(), row);
                row.allNames().forEach(word -> names.putIfAbsent(fold(word), row.code()));
            }
            rows.forEach(row -> names.put(fold(row.code()), row.code()));
            return new Table(name, byCode, names);
        }

        /** The code for a code, name or alias in any letter case. */
        public Optional<String> code(String word) {
            return Optional.ofNullable(rows.containsKey(word) ? word : names.get(fold(word)));
        }

        public Row row(String code) {
            return rows.get(code);
        }

        /** The codes nearest to a word nobody knows, to offer as what may have been meant; none for a very long word. */
        public List<String> nearest(String word, int most) {
            var folded = fold(word);
            if (folded.length() > LONGEST_TO_COMPARE) {
                return List.of();
            }
            return names.entrySet().stream()
                    .map(name -> Map.entry(name.getValue(), distance(folded, name.getKey())))
                    .sorted(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .distinct()
                    .limit(most)
                    .toList();
        }
    }

    /**
     * One word.
     *
     * @param cells all columns of its row, empty cells left out
     */
    public record Row(String code, Bilingual name, List<String> aliases, Map<String, String> cells) {
        /** A cell's text, or null where it is empty. */
        public String get(String column) {
            return cells.get(column);
        }

        /** The values of a cell that holds several, separated by |. */
        public List<String> several(String column) {
            return VocabularyReader.split(cells.get(column));
        }

        public boolean is(String column, String value) {
            return value.equals(cells.get(column));
        }

        List<String> allNames() {
            var all = new ArrayList<>(aliases);
            all.add(name.ja());
            all.add(name.en());
            return all;
        }
    }

    private static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static int distance(String one, String other) {
        return other.contains(one) || one.contains(other) ? 0 : DISTANCE.apply(one, other);
    }
}
