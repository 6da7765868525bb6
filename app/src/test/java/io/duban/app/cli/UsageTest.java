package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The help names what the program takes, and takes what the help names. */
class UsageTest {
    @Test
    void every_call_that_the_help_shows_is_understood() {
        var calls = Usage.TEXT
                .lines()
                .filter(line -> line.contains("-jar duban.jar"))
                .map(line -> line.substring(line.indexOf("duban.jar") + "duban.jar".length()))
                .map(line -> line.split(" {3,}")[0].replace("[", "").replace("]", ""))
                .map(line -> Arrays.stream(line.strip().split(" "))
                        .filter(word -> !word.isEmpty())
                        .toArray(String[]::new))
                .toList();
        assertThat(calls).hasSize(10);
        assertThat(calls).allSatisfy(words -> assertThat(Invocation.of(words)).isNotInstanceOf(Invocation.Wrong.class));
    }

    @Test
    void the_help_names_where_data_and_database_are_set() {
        assertThat(Usage.TEXT)
                .contains("DUBAN_HOME", "DUBAN_DATABASE_URL", "DUBAN_DATABASE_USER", "DUBAN_DATABASE_PASSWORD");
    }

    @Test
    void asking_for_help_ends_well_and_says_the_help() {
        var said = Said.to("help");
        assertThat(said.exit()).isEqualTo(0);
        assertThat(said.out()).isEqualTo(Usage.TEXT);
        assertThat(said.err()).isEmpty();
    }

    @Test
    void a_call_without_sense_ends_with_two_and_says_so_beside_the_output() {
        var said = Said.to("imprt", "台账.xlsx");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("imprt").hasLineCount(1);
    }

    @Test
    void an_option_that_nobody_knows_ends_with_two_and_is_named() {
        var said = Said.to("rebuild", "task", "--now");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("--now");
    }
}
