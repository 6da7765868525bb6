package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.app.cli.Invocation.Help;
import io.duban.app.cli.Invocation.Import;
import io.duban.app.cli.Invocation.Rebuild;
import io.duban.app.cli.Invocation.Serve;
import io.duban.app.cli.Invocation.Wrong;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvocationTest {

    @Test
    void without_a_word_the_service_starts_and_springs_own_options_are_passed_on() {
        assertThat(Invocation.of("--server.port=9090", "--duban.sides=query"))
                .isEqualTo(new Serve(List.of("--server.port=9090", "--duban.sides=query")));
    }

    @Test
    void a_ledger_is_imported_or_only_tried() {
        assertThat(Invocation.of("import", "台账.xlsx"))
                .isEqualTo(new Import(Path.of("台账.xlsx"), false, false, List.of()));
        assertThat(Invocation.of("import", "--dry-run", "台账.xlsx"))
                .isEqualTo(new Import(Path.of("台账.xlsx"), true, false, List.of()));
        assertThat(Invocation.of("import", "台账.xlsx", "--skip-problem-rows"))
                .isEqualTo(new Import(Path.of("台账.xlsx"), false, true, List.of()));
    }

    @Test
    void a_view_is_rebuilt_by_its_name() {
        assertThat(Invocation.of("rebuild", "task")).isEqualTo(new Rebuild("task", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h", "import --help"})
    void help_is_given_however_it_is_asked_for(String line) {
        assertThat(Invocation.of(line.split(" "))).isEqualTo(new Help());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"imprt a.xlsx", "import", "import a b", "import a --dryrun", "rebuild", "rebuild a b", "-x"})
    void nonsense_is_answered_with_a_sentence_that_says_what_would_be_right(String line) {
        assertThat(Invocation.of(line.split(" ")))
                .isInstanceOfSatisfying(
                        Wrong.class, wrong -> assertThat(wrong.sentence()).isNotBlank());
    }
}
