package io.duban.kernel.event;

import static io.duban.kernel.event.EventExamples.TASK;
import static io.duban.kernel.event.EventExamples.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskSigned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final DomainEvent SIGNED = new TaskSigned(TASK, UNIT);
    private static final DomainEvent CANCELLED = new TaskCancelled(TASK, "重复");

    @Test
    void a_fact_of_now_has_no_day_of_its_own() {
        assertThat(Fact.now(SIGNED)).isEqualTo(new Fact(SIGNED, null));
    }

    @Test
    void a_fact_from_a_ledger_has_the_day_that_the_ledger_gives() {
        var day = LocalDate.of(2025, 12, 31);

        assertThat(Fact.on(day, SIGNED).occurredOn()).isEqualTo(day);
        assertThat(Fact.on(day, SIGNED).event()).isSameAs(SIGNED);
    }

    @Test
    void what_is_accepted_happens_now_and_in_the_order_given() {
        assertThat(Decision.accept(SIGNED, CANCELLED))
                .isEqualTo(new Decision.Accepted(List.of(Fact.now(SIGNED), Fact.now(CANCELLED))));
    }

    @Test
    void a_command_may_be_accepted_without_anything_to_record() {
        assertThat(Decision.accept()).isEqualTo(new Decision.Accepted(List.of()));
    }

    @Test
    void accepted_facts_do_not_change_with_the_list_they_came_from() {
        var facts = new ArrayList<>(List.of(Fact.now(SIGNED)));
        var accepted = new Decision.Accepted(facts);

        facts.clear();

        assertThat(accepted.facts()).containsExactly(Fact.now(SIGNED)).isUnmodifiable();
    }

    @Test
    void a_refused_command_keeps_its_reason() {
        var reason = new Rejection.TooLate("task.too-late", "已过时限。");

        assertThat(Decision.refuse(reason)).isEqualTo(new Decision.Refused(reason));
    }

    @Test
    void days_begin_at_midnight_in_china() {
        assertThat(CountyTime.ZONE.getId()).isEqualTo("Asia/Shanghai");
    }
}
