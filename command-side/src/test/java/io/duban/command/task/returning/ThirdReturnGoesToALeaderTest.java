package io.duban.command.task.returning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 信访条例 Art. 24. */
class ThirdReturnGoesToALeaderTest {

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, true", "4, true"})
    void twice_the_office_decides_and_then_a_leader(int times, boolean escalates) {
        assertThat(ThirdReturnGoesToALeader.escalates(times)).isEqualTo(escalates);
    }
}
