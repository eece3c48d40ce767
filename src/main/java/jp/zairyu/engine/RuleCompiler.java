package jp.zairyu.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.Module;
import jp.zairyu.law.RulesetException;
import jp.zairyu.law.Standing;
import jp.zairyu.verdict.Status;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.Resource;
import org.kie.internal.concurrent.ExecutorProviderFactory;

/** DRL text → what a {@link Rulebook} runs. */
final class RuleCompiler {
    /** The name of the one global that DRL files declare. */
    static final String GLOBAL = "findings";

    private static final int SESSIONS_TO_START_WITH = 2;
    private static final String DERIVES = "derives";

    static {
        // Drools looks for its threads when a condition has been asked often enough, through whichever thread asks
        // then. One
        // that sees other copies of its classes would find none that fit, and all conditions after it would fail.
        as(RuleCompiler.class.getClassLoader(), ExecutorProviderFactory::getExecutorProvider);
    }

    private RuleCompiler() {}

    /**
     * @param module one part of the rules
     * @param everything sees the classes of facts; rules are shown a few of what it sees
     * @throws RulesetException naming each file that does not compile
     */
    static Rulebook.Compiled compile(Module module, ClassLoader everything) {
        NoReflection.check(module);
        var loader = new VisibleClasses(everything);
        try {
            return as(loader, () -> rulebook(build(module, loader), module)); // Drools asks the thread, too
        } catch (NullPointerException | ClassCastException | LinkageError e) {
            // what the compiler of rules makes of classes that it cannot see
            throw new RulesetException(
                    module.name(), "cannot be compiled: a rule names something that rules cannot see");
        }
    }

    /** What comes of something while this thread shows these classes. */
    private static <T> T as(ClassLoader loader, Supplier<T> something) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return something.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Rulebook.Compiled rulebook(KieBase base, Module module) {
        var rules = new LinkedHashMap<String, RuleInfo>();
        var wrong = new ArrayList<Diagnostic>();
        for (var kiePackage : base.getKiePackages()) {
            for (var rule : kiePackage.getRules()) {
                try {
                    rules.put(rule.getName(), info(rule));
                } catch (IllegalArgumentException e) {
                    wrong.add(
                            new Diagnostic(kiePackage.getName(), "rule \"" + rule.getName() + "\": " + e.getMessage()));
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new RulesetException(wrong);
        }
        return new Rulebook.Compiled(
                base.newKieSessionsPool(SESSIONS_TO_START_WITH),
                rules,
                Matched.of(base, module.rules().values()));
    }

    private static KieBase build(Module module, ClassLoader loader) {
        var services = KieServices.get();
        var fileSystem = services.newKieFileSystem();
        var release = services.newReleaseId(
                "jp.zairyu", module.name().replace('/', '.'), UUID.randomUUID().toString());
        fileSystem.generateAndWritePomXML(release);
        module.rules().forEach((path, text) -> fileSystem.write("src/main/resources/" + path, utf8(services, text)));
        var builder = services.newKieBuilder(fileSystem, loader).buildAll();
        var errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new RulesetException(CompileError.diagnostics(module, errors));
        }
        var base = services.newKieContainer(release, loader).getKieBase();
        services.getRepository().removeKieModule(release);
        ((InternalKnowledgeBase) base).setKieContainer(null); // it holds all that the rules were made of
        return base;
    }

    /** Says that the text is UTF-8; Drools would read it in the platform's charset. */
    private static Resource utf8(KieServices services, String text) {
        return services.getResources().newByteArrayResource(text.getBytes(UTF_8), UTF_8.name());
    }

    /** A rule that only derives a fact concludes no criterion. */
    private static RuleInfo info(Rule rule) {
        var metadata = rule.getMetaData();
        if (metadata.containsKey(DERIVES)) {
            return new RuleInfo(rule.getName(), null, null, null, null, null);
        }
        var criterion = text(metadata, "criterion");
        var outcome = text(metadata, "outcome");
        if (criterion == null || outcome == null) {
            throw new IllegalArgumentException("needs @criterion and @outcome");
        }
        var standing = text(metadata, "standing");
        return new RuleInfo(
                rule.getName(),
                criterion,
                Status.valueOf(outcome),
                text(metadata, "citation"),
                text(metadata, "message"),
                standing == null ? null : Standing.valueOf(standing));
    }

    private static String text(Map<String, Object> metadata, String name) {
        var value = metadata.get(name);
        if (value == null) {
            return null;
        }
        var text = value.toString().strip();
        var quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
