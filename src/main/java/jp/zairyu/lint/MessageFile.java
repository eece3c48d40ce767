package jp.zairyu.lint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.zairyu.law.RulesFolder;

/**
 * On which lines of a {@code messages_….properties} its keys stand.
 *
 * @param language ja or en
 */
record MessageFile(String path, String language, Map<String, Integer> lines) {
    private static final String NAME = "/messages_";
    private static final String END = ".properties";

    /** Where a key stands. */
    record Place(String file, int line) {}

    static List<MessageFile> all(RulesFolder folder) {
        return folder.names(name -> name.contains(NAME) && name.endsWith(END)).stream()
                .map(name -> new MessageFile(name, language(name), lines(folder.text(name))))
                .toList();
    }

    /** Every key of one language with its place. */
    static Map<String, Place> places(List<MessageFile> files, String language) {
        var places = new HashMap<String, Place>();
        files.stream()
                .filter(file -> file.language.equals(language))
                .forEach(file -> file.lines.forEach((key, line) -> places.put(key, new Place(file.path, line))));
        return places;
    }

    private static String language(String path) {
        return path.substring(path.lastIndexOf(NAME) + NAME.length(), path.length() - END.length());
    }

    private static Map<String, Integer> lines(String text) {
        var lines = new LinkedHashMap<String, Integer>();
        var number = 0;
        var continues = false;
        for (var line : text.split("\n", -1)) {
            number++;
            var begins = !continues;
            continues = line.endsWith("\\") && !(begins && isNoKey(line));
            if (begins && !isNoKey(line)) {
                lines.putIfAbsent(key(line.strip()), number);
            }
        }
        return lines;
    }

    private static boolean isNoKey(String line) {
        var text = line.strip();
        return text.isEmpty() || text.startsWith("#") || text.startsWith("!");
    }

    /** A key ends at the first =, : or space that no backslash stands before. */
    private static String key(String line) {
        var key = new StringBuilder();
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                key.append(line.charAt(++i));
            } else if (c == '=' || c == ':' || c == ' ' || c == '\t') {
                break;
            } else {
                key.append(c);
            }
        }
        return key.toString();
    }
}
