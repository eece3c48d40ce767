package jp.zairyu.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.Messages;
import jp.zairyu.law.NearestWord;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.ScreeningLaw;

/** Both languages hold the same keys with the same holes, each filled with what somebody records. */
final class MessagePairs implements Lint.Check {
    /** A hole: its name, and the table that its word is looked up in. */
    private static final Pattern HOLE = Pattern.compile("\\{([^}:]*)(?::([^}]*))?}");

    @Override
    public void check(Material material, List<Diagnostic> found) {
        var files = material.messages();
        var places = Map.of("ja", MessageFile.places(files, "ja"), "en", MessageFile.places(files, "en"));
        var sentences = material.sentences();
        var needed = sentences.stream()
                .filter(sentence -> sentence.asker() != null)
                .map(Sentence::key)
                .collect(Collectors.toSet());
        files.forEach(file -> file.lines().keySet().stream()
                .filter(key -> !needed.contains(key))
                .filter(key -> !places.get(other(file.language())).containsKey(key))
                .forEach(key -> found.add(onlyOne(file, key))));
        var pairs = new Pairs(material.ruleset(), places, new HashSet<>(), found);
        sentences.forEach(pairs::filledHoles);
        files.stream()
                .filter(file -> file.language().equals("ja"))
                .forEach(file -> file.lines().keySet().forEach(key -> pairs.sameHoles(file, key)));
    }

    /** The tables that holes look words up in. */
    static Set<String> tables(Ruleset ruleset) {
        return ruleset.screenings().values().stream()
                .flatMap(law -> law.messages().byLanguage().get("ja").values().stream())
                .filter(text -> text.indexOf('{') >= 0)
                .flatMap(text -> HOLE.matcher(text).results())
                .map(hole -> hole.group(2))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static String other(String language) {
        return language.equals("ja") ? "en" : "ja";
    }

    private static Diagnostic onlyOne(MessageFile file, String key) {
        var other = other(file.language());
        return Diagnostic.error(
                file.path(),
                file.lines().get(key),
                null,
                key + " is missing in " + MissingSentences.LANGUAGES.get(other),
                "Add the line `" + key + "=…` to "
                        + file.path().replace("_" + file.language() + ".", "_" + other + "."));
    }

    private record Pairs(
            Ruleset ruleset,
            Map<String, Map<String, MessageFile.Place>> places,
            Set<String> named,
            List<Diagnostic> found) {
        void sameHoles(MessageFile file, String key) {
            var messages = messages(Home.screening(file.path()));
            var ja = messages.map(all -> all.text("ja", key)).orElse(null);
            var en = messages.map(all -> all.text("en", key)).orElse(null);
            if (ja != null
                    && en != null
                    && !named.contains("ja" + key)
                    && !named.contains("en" + key)
                    && !holes(ja).equals(holes(en))) {
                var place = places.get("en")
                        .getOrDefault(
                                key,
                                new MessageFile.Place(file.path(), file.lines().get(key)));
                found.add(Diagnostic.error(
                        place.file(),
                        place.line(),
                        null,
                        key + " has " + holes(en) + " in English and " + holes(ja) + " in Japanese",
                        "Write the same holes in both"));
            }
        }

        /** The words of a screening; the shared ones are in those of each. */
        private Optional<Messages> messages(String screening) {
            return Optional.ofNullable(ruleset.screening(screening))
                    .or(() -> ruleset.screenings().values().stream().findFirst())
                    .map(ScreeningLaw::messages);
        }

        /** A hole that nobody fills would be shown as three dots. */
        void filledHoles(Sentence sentence) {
            var law = ruleset.screening(sentence.screening());
            for (var language : MissingSentences.LANGUAGES.keySet()) {
                var text = law == null ? null : law.messages().text(language, sentence.key());
                if (text != null && text.indexOf('{') >= 0) {
                    HOLE.matcher(text).results().forEach(hole -> hole(sentence, language, hole));
                }
            }
        }

        private void hole(Sentence sentence, String language, MatchResult hole) {
            var place = places.get(language).get(sentence.key());
            var rule = sentence.asker() == null ? null : sentence.asker().rule();
            if (place == null || named.contains(language + sentence.key())) {
                return;
            }
            if (!sentence.holes().contains(hole.group(1))) {
                named.add(language + sentence.key());
                var who = rule == null ? "nothing fills" : "the rule does not record";
                found.add(Diagnostic.error(
                        place.file(),
                        place.line(),
                        rule,
                        sentence.key() + " has the hole " + hole.group() + ", which " + who,
                        rule == null
                                ? "Say it without the hole"
                                : NearestWord.remedy(
                                        hole.group(1),
                                        sentence.holes(),
                                        "Record \"" + hole.group(1) + "\" behind `then`, or say it without")));
            }
            var table = hole.group(2);
            var tables = ruleset.vocabulary().tables().keySet();
            if (table != null && !tables.contains(table)) {
                named.add(language + sentence.key());
                found.add(Diagnostic.error(
                        place.file(),
                        place.line(),
                        null,
                        sentence.key() + " looks {" + hole.group(1) + "} up in " + table
                                + ", and there is no such table in vocabulary/",
                        NearestWord.remedy(table, tables, "Name a table of vocabulary/")));
            }
        }

        private static Set<String> holes(String text) {
            if (text.indexOf('{') < 0) {
                return Set.of();
            }
            return HOLE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
