package io.duban.app.sides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.platform.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code duban.sides} may say and what it brings. */
class SidesTest {
    @ParameterizedTest
    @CsvSource({"both,BOTH", "command,COMMAND", "query,QUERY", "QUERY,QUERY", "Command,COMMAND", "'  both ',BOTH"})
    void a_side_is_known_by_its_word_however_it_is_spelled(String word, Sides side) {
        assertThat(Sides.named(word)).isEqualTo(side);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "all", "command,query", "命令"})
    void any_other_word_is_named_together_with_the_three_that_would_do(String word) {
        assertThatThrownBy(() -> Sides.named(word))
                .isInstanceOf(CannotStart.class)
                .hasMessage("duban.sides 只能是 both、command 或 query，现为“" + word + "”。");
    }

    @ParameterizedTest
    @EnumSource
    void every_door_is_a_class_of_this_program(Sides sides) throws ClassNotFoundException {
        assertThat(sides.doors()).isNotEmpty().doesNotHaveDuplicates();
        for (var door : sides.doors()) {
            assertThat(Class.forName(door, false, getClass().getClassLoader()).getName())
                    .isEqualTo(door);
        }
    }

    @Test
    void the_side_that_shows_hands_commands_on_and_the_others_decide_themselves() {
        var remote = "io.duban.platform.remote.RemoteCommandConfiguration";
        var deciding = "io.duban.command.CommandSideConfiguration";
        assertThat(Sides.QUERY.doors()).contains(remote).doesNotContain(deciding);
        assertThat(Sides.COMMAND.doors()).containsExactly(deciding);
        assertThat(Sides.BOTH.doors()).contains(deciding).doesNotContain(remote);
    }
}
