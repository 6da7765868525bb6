package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.SECONDED;
import static io.duban.command.People.SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.TOWN;
import static io.duban.command.People.WATER;
import static io.duban.command.task.Story.DEADLINE;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.command.task.praise.RecordPraiseDecision;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.PraiseLevel;
import io.duban.kernel.task.RecordPraise;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskPraised;
import io.duban.kernel.task.TaskReassigned;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A leader's written instruction praises a unit's work 肯定性批示. Who may note it, and when: PermissionMatrixTest. */
class PraiseTest {

    private static final String DOCUMENT = "市政府批示〔2026〕12号";

    @Test
    void praise_is_of_the_lead_unit_if_no_other_is_named_and_leaves_the_task_where_it_is() {
        for (var phase : new TaskPhase[] {TaskPhase.IN_PROGRESS, TaskPhase.SUSPENDED, TaskPhase.CLOSED}) {
            TaskFixture.when(Story.in(phase), SUPERVISOR, praise(null, Given.TODAY, DOCUMENT))
                    .expectEventsMatching(TaskFixture.besidesTheClocks(List.of(praised(WATER, Given.TODAY, DOCUMENT))))
                    .expectState(task -> assertThat(task.state().phase()).isEqualTo(phase));
        }
    }

    @Test
    void a_co_unit_is_praised_for_its_own_part() {
        TaskFixture.accepts(
                Story.dispatched().signed(),
                DIRECTOR,
                praise(ROADS, Given.TODAY, DOCUMENT),
                praised(ROADS, Given.TODAY, DOCUMENT));
    }

    @Test
    void a_unit_that_has_nothing_to_do_with_the_matter_is_not_praised_for_it() {
        assertThat(refusal(Story.dispatched(), praise(TOWN, Given.TODAY, DOCUMENT)))
                .isEqualTo(new Rejection.Invalid("task.praise-of-another-unit", "unit", "所选单位不是本事项的牵头或协办单位，请重新选择。"));
    }

    @Test
    void an_instruction_of_tomorrow_or_from_before_the_dispatch_is_not_noted() {
        assertThat(refusal(Story.dispatched(), praise(null, Given.TODAY.plusDays(1), DOCUMENT)))
                .isEqualTo(new Rejection.Invalid("task.praise-ahead", "praisedOn", "批示日期不能晚于今天，请按批示上的日期填写。"));
        assertThat(refusal(Story.dispatched(), praise(null, Given.TODAY.minusDays(1), DOCUMENT)))
                .isEqualTo(new Rejection.Invalid(
                        "task.praise-before-dispatch", "praisedOn", "本事项于2026-03-31交办，批示日期不能早于这一天；交办以前的批示不计入本事项。"));
    }

    @Test
    void who_was_given_the_matter_later_is_praised_for_what_was_written_since_then() {
        var handedOn = Story.registered()
                .and(new TaskDispatched(TASK, WATER, List.of(), SHI, DEADLINE, Given.TODAY.minusDays(9)))
                .returnRequested(WATER, 1)
                .and(new TaskReassigned(
                        TASK, WATER, ROADS, List.of(), SHI, DEADLINE, Given.TODAY.minusDays(3), "职责在该单位"));

        assertThat(refusal(handedOn, praise(ROADS, Given.TODAY.minusDays(4), DOCUMENT)))
                .extracting(Rejection::code)
                .isEqualTo("task.praise-before-dispatch");
        TaskFixture.accepts(
                handedOn,
                SUPERVISOR,
                praise(null, Given.TODAY.minusDays(3), DOCUMENT),
                praised(ROADS, Given.TODAY.minusDays(3), DOCUMENT));
    }

    @Test
    void one_document_praises_a_unit_once_and_others_too() {
        var noted = Story.dispatched().signed().and(praised(WATER, Given.TODAY, DOCUMENT));

        assertThat(refusal(noted, praise(WATER, Given.TODAY, DOCUMENT)))
                .isEqualTo(new Rejection.Invalid(
                        "task.praised-already",
                        "document",
                        "“市政府批示〔2026〕12号”对县水利局的肯定性批示已经登记过，同一批示对同一单位只登记一次；另一件批示请写明它的文号或来源。"));
        TaskFixture.accepts(
                noted, SUPERVISOR, praise(ROADS, Given.TODAY, DOCUMENT), praised(ROADS, Given.TODAY, DOCUMENT));
        TaskFixture.accepts(
                noted, SUPERVISOR, praise(null, Given.TODAY, "省政府专报"), praised(WATER, Given.TODAY, "省政府专报"));
    }

    @Test
    void nobody_notes_praise_of_their_own_unit() {
        TaskFixture.refuses(
                Story.dispatched(),
                SECONDED,
                praise(null, Given.TODAY, DOCUMENT),
                Rejection.NotAllowed.class,
                "task.not-allowed");
    }

    private static Rejection refusal(Story given, RecordPraise command) {
        return ((Decision.Refused) RecordPraiseDecision.decide(given.state(), command, SUPERVISOR, Given.TODAY))
                .rejection();
    }

    private static RecordPraise praise(@Nullable UnitRef unit, LocalDate on, String document) {
        return new RecordPraise(
                TASK, unit == null ? null : unit.id(), PraiseLevel.CITY, "市长", on, document, "做法可在全市推广");
    }

    private static TaskPraised praised(UnitRef unit, LocalDate on, String document) {
        return new TaskPraised(TASK, unit, PraiseLevel.CITY, "市长", on, document, "做法可在全市推广");
    }
}
