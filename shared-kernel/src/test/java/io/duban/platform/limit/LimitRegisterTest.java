package io.duban.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.platform.start.CannotStart;
import org.junit.jupiter.api.Test;

class LimitRegisterTest {

    @Test
    void new_tasks_are_counted_by_the_profile_that_the_county_has_chosen() {
        var limits = LimitRegister.of("qinghai-710");
        assertThat(limits.inForce().profile().name()).isEqualTo("qinghai-710");
        assertThat(limits.inForce().calendar().covers(2026)).isTrue();
    }

    @Test
    void a_running_task_keeps_the_profile_it_began_with() {
        assertThat(LimitRegister.of("qinghai-710")
                        .named("13710-workday-v1")
                        .profile()
                        .name())
                .isEqualTo("13710-workday-v1");
    }

    @Test
    void a_profile_that_nobody_knows_stops_the_start_with_those_that_there_are() {
        assertThatThrownBy(() -> LimitRegister.of("13710"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("13710-workday-v1、literal-natural、qinghai-710");
    }
}
