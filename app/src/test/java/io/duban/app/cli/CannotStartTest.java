package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.app.running.ChildJvm;
import io.duban.app.running.RunningDuban;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process as a whole, set up so that it cannot start: one line, exit code 1, and no stack trace. */
class CannotStartTest {

    private static final String NO_DATABASE = "连不上数据库 127.0.0.1:1/x；请确认 PostgreSQL 已经启动、地址和端口正确、网络可达。";

    private final Path home = RunningDuban.freshHome();

    @TempDir
    private Path folder;

    @Test
    void without_its_database_the_service_says_so_and_ends() {
        try (var duban = start("--server.port=0")) {
            assertThat(duban.ended(Duration.ofMinutes(2))).isEqualTo(1);
            assertThat(lines(duban)).singleElement().asString().endsWith(NO_DATABASE);
        }
    }

    @Test
    void so_does_an_import() throws Exception {
        var ledger = Files.writeString(folder.resolve("a.xlsx"), "never read");
        try (var duban = start("import", ledger.toString())) {
            assertThat(duban.ended(Duration.ofMinutes(2))).isEqualTo(1);
            assertThat(lines(duban)).containsExactly(NO_DATABASE);
            assertThat(duban.err()).as("the answer is on the error output").contains(NO_DATABASE);
        }
    }

    @Test
    void a_side_that_does_not_exist_is_told_with_those_that_do() {
        try (var duban = start("--server.port=0", "--duban.sides=querry")) {
            assertThat(duban.ended(Duration.ofMinutes(2))).isEqualTo(1);
            assertThat(lines(duban))
                    .singleElement()
                    .asString()
                    .endsWith("duban.sides 只能是 both、command 或 query，现为“querry”。");
        }
    }

    private ChildJvm start(String... words) {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of(
                "--duban.home=" + home,
                "--duban.database.url=jdbc:postgresql://127.0.0.1:1/x",
                "--duban.database.user=x",
                "--duban.database.password=x"));
        return ChildJvm.start(arguments);
    }

    private static List<String> lines(ChildJvm duban) {
        return Stream.of(duban.out(), duban.err())
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
