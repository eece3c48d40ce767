package jp.zairyu.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.zairyu.law.MessagesText;
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
                .map(name -> new MessageFile(name, language(name), MessagesText.lines(folder.text(name))))
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
}
