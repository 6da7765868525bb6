package io.duban.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** Time, ids and randomness come in from outside; names say what a thing is and not which layer it is of. */
@AnalyzeClasses(packages = "io.duban", importOptions = MainCodeOnly.class)
class PurityTest {

    @ArchTest
    static final ArchRule nothing_that_decides_asks_the_clock_or_the_dice_itself = noClasses()
            .that()
            .resideInAnyPackage("io.duban.kernel..", "io.duban.command..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule decisions_are_functions_without_axon_spring_or_a_database = noClasses()
            .that()
            .haveSimpleNameEndingWith("Decision")
            .or()
            .haveSimpleNameEndingWith("State")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..", "org.springframework..", "java.sql..");

    @ArchTest
    static final ArchRule names_are_the_fields_own_words =
            noClasses().should().haveNameMatching("(?i).*(Manager|Helper|Utils?|Impl|DTO|Dto)(\\$.*)?");

    @ArchTest
    static final ArchRule packages_are_concepts_and_not_layers = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..",
                    "..utils..",
                    "..dto..",
                    "..service..",
                    "..services..",
                    "..impl..",
                    "..mapper..",
                    "..handlers..",
                    "..common..");

    @ArchTest
    static final ArchRule events_and_commands_are_records = classes()
            .that()
            .areAnnotatedWith("io.duban.kernel.event.EventName")
            .should()
            .beRecords();
}
