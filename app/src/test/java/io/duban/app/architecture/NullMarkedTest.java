package io.duban.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class NullMarkedTest {

    @Test
    void every_package_says_that_nothing_is_null_unless_it_says_so() {
        var packages = new ClassFileImporter()
                .withImportOption(new MainCodeOnly())
                .importPackages("io.duban")
                .getDefaultPackage()
                .getPackage("io.duban")
                .getSubpackagesInTree();

        assertThat(packages)
                .filteredOn(candidate -> !candidate.getClasses().isEmpty())
                .hasSizeGreaterThan(10)
                .allMatch(candidate -> candidate.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .contains("io.duban.kernel.task");
    }
}
