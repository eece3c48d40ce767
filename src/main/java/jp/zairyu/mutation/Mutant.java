package jp.zairyu.mutation;

/**
 * One small change of the rules that at least one case should notice.
 *
 * @param file the file changed
 * @param line the line, from 1
 * @param within what it stands in: the rule's, criterion's or number's name
 * @param was what stands there, with enough around it to recognise it
 * @param becomes what stands there after the change
 * @param tells the case on which the two differ, as far as the change alone tells
 */
public record Mutant(String file, int line, String within, String was, String becomes, String tells) {
    @Override
    public String toString() {
        return file + ":" + line + ": \"" + within + "\": " + was + " → " + becomes;
    }
}
