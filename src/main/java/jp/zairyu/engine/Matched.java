package jp.zairyu.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.base.base.ClassObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.kie.api.KieBase;

/**
 * What the rules of one module can match at all. A session is given nothing else: a request asks many modules, and most facts
 * and numbers concern few of them.
 *
 * @param types classes that patterns name
 * @param keys keys of numbers and provisions that rules name; null where a rule works a key out
 */
record Matched(Set<Class<?>> types, Set<String> keys) {
    private static final Pattern KEY = Pattern.compile("\\b(?:Parameter|Band|Provision)\\(\\s*key == (\"([^\"]*)\"|.)");

    static Matched of(KieBase base, Collection<String> files) {
        var types = ((InternalRuleBase) base)
                .getRete().getEntryPointNodes().values().stream()
                        .flatMap(entry -> entry.getObjectTypeNodes().keySet().stream())
                        .filter(ClassObjectType.class::isInstance)
                        .map(type -> ((ClassObjectType) type).getClassType())
                        .collect(Collectors.<Class<?>>toUnmodifiableSet());
        return new Matched(types, keys(files));
    }

    /** The keys that rules name; null where a rule works one out. */
    static Set<String> keys(Collection<String> files) {
        var keys = new HashSet<String>();
        for (var text : files) {
            for (var key : KEY.matcher(text).results().toList()) {
                if (key.group(2) == null) {
                    return null;
                }
                keys.add(key.group(2));
            }
        }
        return keys;
    }

    /** Whether a pattern can match the fact. */
    boolean concerns(Object fact) {
        return types.stream().anyMatch(type -> type.isInstance(fact));
    }

    boolean names(String key) {
        return keys == null || keys.contains(key);
    }
}
