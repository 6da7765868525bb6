package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.app.cli.Invocation.Help;
import io.duban.app.cli.Invocation.Import;
import io.duban.app.cli.Invocation.ImportOrganisation;
import io.duban.app.cli.Invocation.Rebuild;
import io.duban.app.cli.Invocation.Serve;
import io.duban.app.cli.Invocation.Wrong;
import java.nio.file.Path;
import java.time.LocalDate;
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
    void units_and_people_are_imported_from_a_day_on_and_springs_options_may_stand_anywhere() {
        var file = Path.of("机构.xlsx");
        assertThat(Invocation.of("import-organisation", "机构.xlsx"))
                .isEqualTo(new ImportOrganisation(file, false, null, List.of()));
        assertThat(Invocation.of("--debug", "import-organisation", "--dry-run", "机构.xlsx", "--from", "2026-07-01"))
                .isEqualTo(new ImportOrganisation(file, true, LocalDate.of(2026, 7, 1), List.of("--debug")));
        assertThat(Invocation.of("import-organisation", "机构.xlsx", "--from=2026-07-01", "--duban.home=x"))
                .isEqualTo(new ImportOrganisation(file, false, LocalDate.of(2026, 7, 1), List.of("--duban.home=x")));
        assertThat(Invocation.of("import", "import-organisation"))
                .isEqualTo(new Import(Path.of("import-organisation"), false, false, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import-organisation",
                "import-organisation a b",
                "import-organisation a --skip-problem-rows",
                "import-organisation a --from",
                "import-organisation a --from 七月"
            })
    void an_import_of_units_without_sense_is_told_what_would_have_it(String line) {
        assertThat(Invocation.of(line.split(" "))).isInstanceOf(Wrong.class);
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
