package io.duban.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What may know what on the command side. */
@AnalyzeClasses(packages = "io.duban.command", importOptions = ImportOption.DoNotIncludeTests.class)
class CommandSideRulesTest {

    private static final DescribedPredicate<JavaClass> PURE = DescribedPredicate.describe(
            "a decision, a state or a rule",
            type -> type.getSimpleName().endsWith("Decision")
                    || type.getFullName().contains("State")
                    || type.getSimpleName().endsWith("Evolution")
                    || type.getSimpleName().contains("Must"));

    @ArchTest
    static final ArchRule DECISIONS_KNOW_NEITHER_FRAMEWORK_NOR_DATABASE = noClasses()
            .that(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "org.axonframework..", "java.sql..", "javax.sql..", "io.duban.platform..");

    @ArchTest
    static final ArchRule DECISIONS_ARE_FUNCTIONS_AND_NEVER_INSTANTIATED =
            classes().that().haveSimpleNameEndingWith("Decision").should().haveOnlyPrivateConstructors();

    @ArchTest
    static final ArchRule NOBODY_LOOKS_AT_THE_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC");

    @ArchTest
    static final ArchRule NOBODY_THROWS_DICE = noClasses().should().callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule THE_QUERY_SIDE_IS_UNKNOWN_HERE =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("io.duban.query..");
}
