package jp.zairyu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** A request walks forward through the rooms; no room asks an earlier one for more. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jp.zairyu");

    @Test
    void only_the_engine_and_the_reader_of_DRL_know_Drools() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("jp.zairyu.engine..", "jp.zairyu.drl..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..", "org.mvel2.."));
    }

    @Test
    void the_verdict_depends_on_nothing() {
        holds(classes()
                .that()
                .resideInAPackage("jp.zairyu.verdict..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("jp.zairyu.verdict..", "java.."));
    }

    @Test
    void stated_facts_depend_on_nothing() {
        holds(classes()
                .that()
                .resideInAPackage("jp.zairyu.facts.stated..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("jp.zairyu.facts.stated..", "java.."));
    }

    @Test
    void the_law_knows_no_case() {
        holds(room("law")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(rooms("facts", "engine", "explanation", "api", "cases")));
    }

    @Test
    void facts_know_neither_rules_nor_answers() {
        holds(room("facts")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(rooms("engine", "explanation", "api", "cases")));
    }

    @Test
    void rules_know_neither_words_nor_callers() {
        holds(room("engine").should().dependOnClassesThat().resideInAnyPackage(rooms("explanation", "api")));
    }

    @Test
    void explanations_know_no_callers() {
        holds(room("explanation").should().dependOnClassesThat().resideInAnyPackage(rooms("api", "cases")));
    }

    @Test
    void lint_looks_at_rules_without_running_them() {
        holds(room("lint").should().dependOnClassesThat().resideInAnyPackage(rooms("cases", "gate", "api", "cli")));
    }

    @Test
    void only_the_door_knows_HTTP() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("jp.zairyu.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.vertx.."));
    }

    @Test
    void no_two_rooms_depend_on_each_other() {
        holds(slices().matching("jp.zairyu.(*)..").should().beFreeOfCycles());
    }

    private static com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction room(String name) {
        return noClasses().that().resideInAPackage("jp.zairyu." + name + "..");
    }

    private static String[] rooms(String... names) {
        return java.util.Arrays.stream(names)
                .map(name -> "jp.zairyu." + name + "..")
                .toArray(String[]::new);
    }

    private static void holds(ArchRule rule) {
        rule.check(OURS);
    }
}
