package jp.zairyu.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;

/**
 * All that the compiler of rules can see: facts, law, and the little of Java that goes with them. A rule that names anything
 * else does not compile, whoever let it pass before.
 */
final class VisibleClasses extends ClassLoader {
    private static final List<String> PACKAGES = List.of(
            "jp.zairyu.facts.",
            "jp.zairyu.facts.stated.",
            "java.math.",
            "java.time.",
            "java.time.chrono.",
            "java.time.temporal.",
            // what the code that Drools generates builds on
            "java.lang.annotation.",
            "org.drools.",
            "org.kie.");

    /** Below these every package is seen, not only the one itself. */
    private static final List<String> WITH_ALL_BELOW = List.of("org.drools.", "org.kie.");

    private static final Set<String> CLASSES = Set.of(
            "jp.zairyu.law.Band",
            "jp.zairyu.law.Dates",
            "jp.zairyu.law.OfficeDays",
            "jp.zairyu.law.Parameter",
            "jp.zairyu.law.Provision",
            "jp.zairyu.law.Standing",
            "jp.zairyu.law.Vocabulary",
            "jp.zairyu.law.Vocabulary$Row",
            "jp.zairyu.law.Bilingual",
            "jp.zairyu.engine.Finding",
            "jp.zairyu.engine.Findings",
            "jp.zairyu.engine.PointsTotal",
            "jp.zairyu.engine.RuleInfo",
            "jp.zairyu.verdict.Item",
            "jp.zairyu.verdict.Status",
            "java.io.Serializable",
            "java.lang.AbstractStringBuilder",
            "java.lang.AutoCloseable",
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.CharSequence",
            "java.lang.Character",
            "java.lang.Class",
            "java.lang.CloneNotSupportedException",
            "java.lang.Cloneable",
            "java.lang.Comparable",
            "java.lang.Deprecated",
            "java.lang.Double",
            "java.lang.Enum",
            "java.lang.Error",
            "java.lang.Exception",
            "java.lang.Float",
            "java.lang.FunctionalInterface",
            "java.lang.Integer",
            "java.lang.Iterable",
            "java.lang.Long",
            "java.lang.NoClassDefFoundError",
            "java.lang.ClassNotFoundException",
            "java.lang.Number",
            "java.lang.Object",
            "java.lang.Override",
            "java.lang.Record",
            "java.lang.RuntimeException",
            "java.lang.SafeVarargs",
            "java.lang.Short",
            "java.lang.String",
            "java.lang.StringBuilder",
            "java.lang.SuppressWarnings",
            "java.lang.Throwable",
            "java.lang.Void",
            "java.lang.constant.Constable",
            "java.lang.constant.ConstantDesc",
            "java.util.AbstractCollection",
            "java.util.AbstractList",
            "java.util.AbstractMap",
            "java.util.AbstractSet",
            "java.util.ArrayList",
            "java.util.Collection",
            "java.util.Comparator",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.Iterator",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.List",
            "java.util.Map",
            "java.util.Map$Entry",
            "java.util.RandomAccess",
            "java.util.Set",
            "java.util.SortedMap",
            "java.util.SortedSet",
            "java.util.function.BiFunction",
            "java.util.function.Consumer",
            "java.util.function.Function",
            "java.util.function.Predicate",
            "java.util.function.Supplier",
            "java.util.stream.Stream");

    private static final String CLASS_FILE = ".class";

    private final ClassLoader everything;

    VisibleClasses(ClassLoader everything) {
        super(null);
        this.everything = everything;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!isVisible(name)) {
            throw new ClassNotFoundException(name);
        }
        return everything.loadClass(name);
    }

    @Override
    public URL getResource(String name) {
        return isVisibleFile(name) ? everything.getResource(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return isVisibleFile(name) ? everything.getResources(name) : Collections.emptyEnumeration();
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        return isVisibleFile(name) ? everything.getResourceAsStream(name) : null;
    }

    /** Files that hold no class are those by which Drools finds its own parts. */
    private static boolean isVisibleFile(String name) {
        return !name.endsWith(CLASS_FILE)
                || isVisible(
                        name.substring(0, name.length() - CLASS_FILE.length()).replace('/', '.'));
    }

    static boolean isVisible(String name) {
        return CLASSES.contains(name)
                || PACKAGES.contains(name.substring(0, name.lastIndexOf('.') + 1))
                || WITH_ALL_BELOW.stream().anyMatch(name::startsWith);
    }
}
