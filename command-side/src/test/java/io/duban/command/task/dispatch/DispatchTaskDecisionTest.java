package io.duban.command.task.dispatch;

import static io.duban.command.People.ROADS;
import static io.duban.command.People.SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.TOWN;
import static io.duban.command.People.WATER;
import static io.duban.command.task.Story.DEADLINE;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.command.organisation.TestChart;
import io.duban.command.task.Outcome;
import io.duban.command.task.Story;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.TaskDispatched;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DispatchTaskDecisionTest {

    private static final UUID NOBODY = new UUID(9, 9);

    @Test
    void a_lead_unit_that_is_not_registered_is_named_at_its_field() {
        refusedAt("leadUnit", "organisation.unknown", decide(new UnitId(NOBODY), List.of(), SHI.id(), DEADLINE));
    }

    @Test
    void a_co_unit_that_is_not_registered_is_named_at_its_field() {
        refusedAt(
                "coUnits",
                "organisation.unknown",
                decide(WATER.id(), List.of(ROADS.id(), new UnitId(NOBODY)), SHI.id(), DEADLINE));
    }

    @Test
    void a_leader_who_is_not_registered_is_named_at_their_field() {
        refusedAt("leader", "organisation.unknown", decide(WATER.id(), List.of(), new LeaderId(NOBODY), DEADLINE));
    }

    @Test
    void the_lead_unit_does_not_assist_itself() {
        refusedAt(
                "coUnits",
                "task.lead-unit-assists",
                decide(WATER.id(), List.of(ROADS.id(), WATER.id()), SHI.id(), DEADLINE));
    }

    @Test
    void no_unit_assists_twice() {
        refusedAt(
                "coUnits",
                "task.co-unit-twice",
                decide(WATER.id(), List.of(TOWN.id(), ROADS.id(), TOWN.id()), SHI.id(), DEADLINE));
    }

    @Test
    void a_deadline_that_is_past_is_refused() {
        refusedAt("deadline", "task.deadline-past", decide(WATER.id(), List.of(), SHI.id(), Given.TODAY.minusDays(1)));
    }

    @Test
    void today_is_the_earliest_deadline_and_a_leader_is_not_needed() {
        assertThat(Outcome.events(decide(WATER.id(), List.of(), null, Given.TODAY)))
                .startsWith(new TaskDispatched(TASK, WATER, List.of(), null, Given.TODAY, Given.TODAY));
    }

    private static Decision decide(UnitId lead, List<UnitId> coUnits, @Nullable LeaderId leader, LocalDate deadline) {
        return DispatchTaskDecision.decide(
                Story.registered().state(),
                new DispatchTask(TASK, lead, coUnits, leader, deadline),
                SUPERVISOR,
                Given.NOW,
                TestChart.chart(),
                Given.LIMITS.inForce());
    }

    private static void refusedAt(String field, String code, Decision decision) {
        var rejection = Outcome.rejection(decision);
        assertThat(rejection.code()).isEqualTo(code);
        assertThat(rejection.fieldOrNull()).isEqualTo(field);
        assertThat(rejection.sentence()).endsWith("。");
    }
}
