package jp.zairyu.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.zairyu.law.InForce;
import jp.zairyu.law.Same;
import org.drools.base.base.ClassObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.kie.api.KieBase;

/**
 * What the rules of one module can match at all. A session is given nothing else: a request asks many modules, and most facts
 * and numbers concern few of them.
 */
final class Matched {
    private static final Pattern KEY = Pattern.compile("\\b(?:Parameter|Band|Provision)\\(\\s*key == (\"([^\"]*)\"|.)");

    private static final int MOST_REMEMBERED = 100;

    private final Map<Class<?>, Entrance> types;
    private final Set<String> keys;
    private final Map<Class<?>, List<Entrance>> entrances = new ConcurrentHashMap<>();
    /** By the law itself: all cases between two changes of the law share one. */
    private final Map<Same<InForce>, List<?>> ofLaw = new ConcurrentHashMap<>();

    /**
     * @param types where facts of the classes that patterns name are taken in
     * @param keys keys of numbers and provisions that rules name; null where a rule works a key out
     */
    private Matched(Map<Class<?>, Entrance> types, Set<String> keys) {
        this.types = types;
        this.keys = keys;
    }

    static Matched of(KieBase base, Collection<String> files) {
        var types = new HashMap<Class<?>, Entrance>();
        for (var entry :
                ((InternalRuleBase) base).getRete().getEntryPointNodes().values()) {
            entry.getObjectTypeNodes().forEach((type, node) -> {
                if (type instanceof ClassObjectType ofClass) {
                    types.put(ofClass.getClassType(), Entrance.of(node));
                }
            });
        }
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
        return Entrance.anyAdmits(entrances(fact.getClass()), fact);
    }

    /** Whether a pattern can match facts of a kind. */
    boolean concernsKind(Class<?> kind) {
        return !entrances(kind).isEmpty();
    }

    private List<Entrance> entrances(Class<?> of) {
        var known = entrances.get(of);
        return known != null
                ? known
                : entrances.computeIfAbsent(of, any -> types.entrySet().stream()
                        .filter(type -> type.getKey().isAssignableFrom(of))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    /** What a pattern can match of the law in force. */
    List<?> of(InForce law) {
        if (ofLaw.size() >= MOST_REMEMBERED) {
            ofLaw.clear();
        }
        return ofLaw.computeIfAbsent(new Same<>(law), any -> matched(law));
    }

    private List<?> matched(InForce law) {
        return Stream.of(
                        law.parameters().stream().filter(number -> names(number.key())),
                        law.bands().stream().filter(band -> names(band.key())),
                        law.provisions().stream().filter(provision -> names(provision.key())))
                .flatMap(some -> some)
                .filter(this::concerns)
                .toList();
    }

    boolean names(String key) {
        return keys == null || keys.contains(key);
    }
}
