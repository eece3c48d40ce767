package jp.zairyu.mutation;

import java.util.TreeMap;
import jp.zairyu.law.RulesFolder;

/**
 * One small change of the rules that at least one case should notice.
 *
 * @param file the file changed
 * @param line the line, from 1
 * @param what what was changed into what
 * @param text the whole file after the change
 */
record Mutation(String file, int line, String what, String text) {
    RulesFolder in(RulesFolder folder) {
        var files = new TreeMap<>(folder.files());
        files.put(file, text);
        return new RulesFolder(files);
    }

    @Override
    public String toString() {
        return file + ":" + line + "  " + what;
    }
}
