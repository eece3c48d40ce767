package jp.zairyu.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.Module;
import jp.zairyu.law.RulesetException;
import jp.zairyu.law.Standing;
import jp.zairyu.verdict.Status;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.Resource;

/** DRL text → {@link Rulebook}. */
final class RuleCompiler {
    /** The name of the one global that DRL files declare. */
    static final String GLOBAL = "findings";

    private static final int SESSIONS_TO_START_WITH = 2;
    private static final String DERIVES = "derives";

    private RuleCompiler() {}

    /**
     * @param module one part of the rules
     * @param loader sees the classes of facts; whichever thread compiles
     * @throws RulesetException naming each file that does not compile
     */
    static Rulebook compile(Module module, ClassLoader loader) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader); // Drools asks the thread, too
        try {
            return rulebook(build(module, loader), module);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Rulebook rulebook(KieBase base, Module module) {
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
        return new Rulebook(
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
            throw new RulesetException(
                    errors.stream().map(RuleCompiler::diagnostic).toList());
        }
        var base = services.newKieContainer(release, loader).getKieBase();
        services.getRepository().removeKieModule(release);
        return base;
    }

    /** Says that the text is UTF-8; Drools would read it in the platform's charset. */
    private static Resource utf8(KieServices services, String text) {
        return services.getResources().newByteArrayResource(text.getBytes(UTF_8), UTF_8.name());
    }

    private static Diagnostic diagnostic(Message message) {
        var line = message.getLine() > 0 ? message.getLine() : null;
        return Diagnostic.error(String.valueOf(message.getPath()), line, null, message.getText(), null);
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
