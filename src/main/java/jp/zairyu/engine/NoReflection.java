package jp.zairyu.engine;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.Module;
import jp.zairyu.law.RulesetException;
import org.mvel2.compiler.AbstractParser;

/**
 * What {@link VisibleClasses} cannot hide: conditions are worked out by MVEL, which knows some classes by itself, and every
 * object knows its class; and the engine itself, which its generated code must see.
 */
final class NoReflection {
    private static final Set<String> BUILT_IN =
            Set.of("System", "Runtime", "ClassLoader", "Thread", "Class", "Array", "Exception");

    private static final Pattern TEXTS_AND_COMMENTS = Pattern.compile("\"[^\"\n]*\"|//[^\n]*|/\\*(?s:.*?)\\*/");
    private static final Pattern WAYS_TO_A_CLASS = Pattern.compile(
            "\\\\u|(?<![\\w$])(?:getClass|class|getDeclaringClass|declaringClass|forName|classLoader|getClassLoader|drools)\\b"
                    // the engine itself, by its name or by way of the context
                    + "|\\borg\\s*\\.|kcontext\\s*\\.");

    static {
        AbstractParser.setupParser();
        AbstractParser.LITERALS.keySet().removeAll(BUILT_IN);
        AbstractParser.CLASS_LITERALS.keySet().removeAll(BUILT_IN);
    }

    private NoReflection() {}

    /** @throws RulesetException naming the first file in which a rule asks for a class */
    static void check(Module module) {
        module.rules().forEach((path, text) -> {
            var asked = WAYS_TO_A_CLASS.matcher(TEXTS_AND_COMMENTS.matcher(text).replaceAll(" "));
            if (asked.find()) {
                throw new RulesetException(
                        List.of(new Diagnostic(path, "\"" + asked.group() + "\" may not stand in a rule")));
            }
        });
    }
}
