package jp.zairyu.lint;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.YamlPlace;

/**
 * Where things stand in the files of a folder. A file is read only when something in it is to be shown, and once;
 * checks that run side by side ask the same object.
 */
final class Lines {
    private final RulesFolder folder;
    private final Map<String, Words> read = new ConcurrentHashMap<>();

    Lines(RulesFolder folder) {
        this.folder = folder;
    }

    /** The line on which a criterion, an advice … is described, or else a word first stands; null where it does not. */
    Integer of(String file, String word) {
        var words = words(file);
        return words.described().getOrDefault(word, words.all().get(word));
    }

    /** The line of a table's row; null where there is none. */
    Integer row(String file, String code) {
        var lines = folder.text(file).split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (lines[i].startsWith(code + ",")) {
                return i + 1;
            }
        }
        return null;
    }

    /** In which file of {@code parameters/} a number or provision stands. */
    String parameterFile(String key) {
        return withKey("parameters/", key).findFirst().orElse("parameters");
    }

    /** The YAML files in whose names stands this beginning, and in which this is a key of the first rank. */
    Stream<String> withKey(String beginning, String key) {
        return folder.names(name -> name.startsWith(beginning) && name.endsWith(".yaml")).stream()
                .filter(name -> words(name).keys().test(key));
    }

    private Words words(String file) {
        return read.computeIfAbsent(
                file, name -> Optional.ofNullable(folder.files().get(name))
                        .flatMap(YamlPlace::of)
                        .map(Words::of)
                        .orElse(Words.NONE));
    }

    /** The words of a file with their lines. */
    private record Words(Map<String, Integer> described, Map<String, Integer> all, Predicate<String> keys) {
        static final Words NONE = new Words(Map.of(), Map.of(), key -> false);

        static Words of(YamlPlace place) {
            return new Words(place.valuesOf("id"), place.words(), place::has);
        }
    }
}
