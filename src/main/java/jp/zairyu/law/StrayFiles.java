package jp.zairyu.law;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files in the rules folder that nobody would read: of an unknown kind, misspelt, or in the wrong place. */
final class StrayFiles {
    private static final List<Pattern> READ = Stream.of(
                    ".*\\.md",
                    "[a-z]+/(.*/)?criteria\\.yaml",
                    "[a-z]+/(.*/)?cases/[^/]+\\.yaml",
                    "[a-z]+/(.*/)?messages_(ja|en|easy)\\.properties",
                    "[a-z]+/(changes|edges)\\.yaml",
                    "parameters/[^/]+\\.yaml",
                    "vocabulary/[^/]+\\.(csv|yaml)")
            .map(Pattern::compile)
            .toList();
    private static final Map<String, String> ENDINGS = Map.of(
            "yml", "yaml", "drl.txt", "drl", "csv.txt", "csv", "yaml.txt", "yaml", "properties.txt", "properties");
    private static final List<String> NAMES = List.of(
            "criteria.yaml",
            "messages_ja.properties",
            "messages_en.properties",
            "messages_easy.properties",
            "changes.yaml",
            "edges.yaml");

    private StrayFiles() {}

    /** @param wrong takes each of them */
    static void check(RulesFolder folder, List<Diagnostic> wrong) {
        folder.files().forEach((file, text) -> {
            if (file.endsWith(".drl")) {
                rules(folder, file, wrong);
            } else if (READ.stream().noneMatch(kind -> kind.matcher(file).matches())) {
                add(wrong, file, "nobody reads a file of this name here", remedy(file, text));
            }
        });
    }

    private static void rules(RulesFolder folder, String file, List<Diagnostic> wrong) {
        var home = file.contains("/") ? CriteriaReader.module(file) : "";
        if (!folder.files().containsKey(home + "/criteria.yaml")) {
            add(
                    wrong,
                    file,
                    "nobody reads these rules: their folder has no criteria.yaml",
                    "Put the file beside the criteria.yaml that names its criteria");
        }
    }

    private static String remedy(String file, String text) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        if (name.endsWith(".drl.csv") || name.matches(".*\\.xlsx?")) {
            return "Write rules into a .drl file, tables into vocabulary/";
        }
        var ending = ENDINGS.keySet().stream()
                .filter(one -> name.toLowerCase().endsWith("." + one))
                .findFirst();
        if (ending.isPresent()) {
            return renamed(name.substring(0, name.length() - ending.get().length()) + ENDINGS.get(ending.get()));
        } else if (!name.equals(name.toLowerCase())) {
            return renamed(name.toLowerCase());
        } else if (text.startsWith("- name:") || text.contains("\n- name:")) {
            return "Cases are read from the folder `cases/` beside criteria.yaml; move the file there";
        }
        return NearestWord.to(name, new TreeSet<>(NAMES))
                .map(StrayFiles::renamed)
                .orElse("Take it away");
    }

    private static String renamed(String name) {
        return "Call it `" + name + "`";
    }

    private static void add(List<Diagnostic> wrong, String file, String problem, String remedy) {
        wrong.add(Diagnostic.error(file, null, null, problem, remedy));
    }
}
