package jp.zairyu.engine;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import jp.zairyu.law.Module;
import jp.zairyu.law.RulesetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second wall: rules that nobody has looked at reach nothing outside of facts and law. */
class VisibleClassesTest {
    private static final String HEAD = """
            package engineer
            import jp.zairyu.facts.stated.*
            global jp.zairyu.engine.Findings findings
            """;

    @Test
    void anHonestRuleCompiles() {
        assertDoesNotThrow(() -> compile("Conduct( taxesPaid == true )", "findings.record( kcontext );"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit( 1 );",
                "java.lang.System.exit( 1 );",
                "Runtime.getRuntime().halt( 1 );",
                "new Thread( () -> { } ).start();",
                "new ProcessBuilder( \"true\" ).start();",
                "Class.forName( \"java.lang.Runtime\" );",
                "\"\".getClass().getClassLoader().loadClass( \"java.lang.Runtime\" );",
                "findings.getClass().getDeclaredFields();",
                "new java.io.File( \"/etc/passwd\" ).exists();",
                "java.nio.file.Files.readString( java.nio.file.Path.of( \"/etc/passwd\" ) );",
                "new java.net.URL( \"http://localhost/\" ).openStream();",
                "java.lang.reflect.Array.getLength( null );",
                "org.mvel2.MVEL.eval( \"1\" );",
                "org.kie.api.KieServices.get();",
                "kcontext.getKieRuntime().halt();",
                "drools.halt();",
                "jp.zairyu.law.RulesFolder.read( null );",
                "jp.zairyu.engine.RulebookShelf.open( null );",
            })
    void thenReachesNothing(String then) {
        assertThrows(RulesetException.class, () -> compile("Conduct( taxesPaid == true )", then));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Conduct( System.exit( 1 ) == null )",
                "Conduct( taxesPaid == true, System.getProperty( \"user.home\" ) != null )",
                "Conduct( java.lang.System.getProperty( \"user.home\" ) != null )",
                "Conduct( Runtime.getRuntime() != null )",
                "Conduct( Class.forName( \"java.lang.Runtime\" ) != null )",
                "Conduct( new java.io.File( \"/etc/passwd\" ).exists() )",
                "Conduct( Thread.currentThread() != null )",
                "Conduct( ) eval( System.getProperty( \"user.home\" ) != null )",
                "Conduct( ) eval( Runtime.getRuntime() != null )",
                "Conduct( this.getClass().getClassLoader() != null )",
                "Conduct( \"\".getClass().forName( \"java.lang.Runtime\" ) != null )",
            })
    void aConditionReachesNothing(String when) {
        assertThrows(RulesetException.class, () -> compile(when, "findings.record( kcontext );"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.lang.Runtime",
                "import java.io.*\ndeclare Evil file : File end",
                "import static java.lang.System.exit",
                "function void evil() { System.exit( 1 ); }",
                "declare Evil extends Thread end",
            })
    void aFileReachesNothing(String part) {
        var rule = "rule \"r\" @criterion( \"x\" ) @outcome( MET ) when Conduct( ) then exit( 1 ); end\n";
        assertThrows(RulesetException.class, () -> compile(HEAD + part + "\n" + rule));
    }

    private static Rulebook.Compiled compile(String when, String then) {
        return compile(
                HEAD + "rule \"r\" @criterion( \"x\" ) @outcome( MET ) when\n" + when + "\nthen\n" + then + "\nend\n");
    }

    private static Rulebook.Compiled compile(String text) {
        var module = new Module("engineer", Map.of("engineer/hostile.drl", text), List.of());
        return RuleCompiler.compile(module, VisibleClassesTest.class.getClassLoader());
    }
}
