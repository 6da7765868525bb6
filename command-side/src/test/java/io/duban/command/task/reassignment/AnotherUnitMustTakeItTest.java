package io.duban.command.task.reassignment;

import static io.duban.command.People.ROADS;
import static io.duban.command.People.WATER;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import org.junit.jupiter.api.Test;

class AnotherUnitMustTakeItTest {

    @Test
    void another_unit_may_take_it() {
        assertThat(AnotherUnitMustTakeIt.refusal(ROADS.id(), WATER)).isEmpty();
    }

    @Test
    void the_unit_that_asked_may_not_under_whatever_name_it_bears_now_and_the_office_reads_what_to_do() {
        var renamed = new UnitRef(WATER.id(), "县水务局");
        assertThat(AnotherUnitMustTakeIt.refusal(WATER.id(), renamed))
                .contains(new Rejection.Invalid("task.same-unit", "leadUnit", "县水务局正是申请退回的单位，请改选其他单位；仍由其承办的，请驳回退回。"));
    }
}
