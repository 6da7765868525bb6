package io.duban.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What docs/security.md promises is shown by tests that are there. */
class SecurityDocumentTest {

    /** Requirements of levels 1 and 2 in ASVS 5.0.0. */
    private static final int REQUIREMENTS = 253;

    private static final Pattern ROW = Pattern.compile("\\| (\\d+\\.\\d+\\.\\d+) \\| [^|]+ \\| (\\S+) \\| (.+) \\|");
    private static final Pattern TEST = Pattern.compile("\\b[A-Z][A-Za-z0-9]+Test\\b");

    private static String document;

    @BeforeAll
    static void read() throws IOException {
        document = Files.readString(Path.of("../docs/security.md"));
    }

    @Test
    void every_requirement_is_there_once_with_a_state_and_a_reason() {
        var rows = document.lines()
                .filter(line -> line.matches("\\| \\d+\\..*"))
                .map(ROW::matcher)
                .toList();

        assertThat(rows).hasSize(REQUIREMENTS).allMatch(row -> row.matches());
        assertThat(rows).extracting(row -> row.group(1)).doesNotHaveDuplicates();
        assertThat(rows)
                .extracting(row -> row.group(2))
                .allMatch(Set.of("met", "partly", "open", "operator", "n/a")::contains);
        assertThat(rows).extracting(row -> row.group(3)).noneMatch(String::isBlank);
    }

    @Test
    void every_test_that_is_named_exists() throws IOException {
        var named = TEST.matcher(document).results().map(found -> found.group()).collect(Collectors.toSet());

        assertThat(named).isNotEmpty();
        assertThat(tests()).containsAll(named);
    }

    private static Set<String> tests() throws IOException {
        try (var modules = Stream.of("shared-kernel", "command-side", "query-side", "app")) {
            return modules.flatMap(module -> files(Path.of("..", module, "src", "test", "java")).stream())
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
