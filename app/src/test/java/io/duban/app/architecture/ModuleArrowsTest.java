package io.duban.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between modules: shared-kernel &larr; command-side, shared-kernel &larr; query-side, both &larr; app. */
@AnalyzeClasses(packages = "io.duban", importOptions = MainCodeOnly.class)
class ModuleArrowsTest {

    @ArchTest
    static final ArchRule the_kernel_is_plain_java_that_an_auditor_can_run_alone = classes()
            .that()
            .resideInAPackage("io.duban.kernel..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.duban.kernel..", "java..", "org.jspecify..")
            .andShould()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("java.sql..", "java.net..", "java.io..", "java.nio..");

    @ArchTest
    static final ArchRule the_platform_knows_neither_side = noClasses()
            .that()
            .resideInAPackage("io.duban.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.duban.command..", "io.duban.query..", "io.duban.app..");

    @ArchTest
    static final ArchRule the_side_that_decides_does_not_know_the_side_that_shows = noClasses()
            .that()
            .resideInAPackage("io.duban.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.duban.query..", "io.duban.app..");

    @ArchTest
    static final ArchRule the_side_that_shows_does_not_know_the_side_that_decides = noClasses()
            .that()
            .resideInAPackage("io.duban.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.duban.command..", "io.duban.app..");

    @ArchTest
    static final ArchRule nothing_is_serialised_by_xstream_and_nothing_is_stored_by_jpa = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.thoughtworks.xstream..", "jakarta.persistence..", "org.hibernate..");
}
