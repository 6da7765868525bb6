package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.ROADS_HEAD;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.TOWN;
import static io.duban.command.People.TOWN_HEAD;
import static io.duban.command.People.WATER;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.People.WATER_LIAISON;
import static io.duban.command.task.Story.DEADLINE;
import static io.duban.command.task.Story.TASK;
import static io.duban.command.task.TaskFixture.accepts;
import static io.duban.command.task.TaskFixture.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.command.task.completion.ApplyForCompletionDecision;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerEntry;
import io.duban.kernel.permission.OpenQuestion;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.AcceptPart;
import io.duban.kernel.task.AllocationAnswer;
import io.duban.kernel.task.AllocationAnswered;
import io.duban.kernel.task.AllocationObjected;
import io.duban.kernel.task.AnswerAllocationObjection;
import io.duban.kernel.task.ApplyForCompletion;
import io.duban.kernel.task.Attachment;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.Handling;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.ObjectToAllocation;
import io.duban.kernel.task.PartAccepted;
import io.duban.kernel.task.PartReturned;
import io.duban.kernel.task.PartSubmitted;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.ReturnPart;
import io.duban.kernel.task.SubmitPart;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskPhase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** T7: co-units feed the lead unit, not the office; T13: completion needs all their parts accepted. 县交通局 assists 县水利局. */
class PartsTest {

    private static final Attachment PHOTO = new Attachment("ab".repeat(32), "涵洞.jpg", "image/jpeg", 12345);
    private static final ApplyForCompletion COMPLETION = new ApplyForCompletion(TASK, "已完工", List.of());
    private static final CompletionRequested COMPLETED = new CompletionRequested(TASK, WATER, "已完工", List.of());

    @Test
    void t7_a_co_unit_tells_the_lead_unit_about_its_part() {
        accepts(
                handled(),
                ROADS_HEAD,
                new SubmitPart(TASK, "涵洞改造过半", 50, List.of(PHOTO), false),
                new PartSubmitted(TASK, ROADS, "涵洞改造过半", 50, List.of(PHOTO), false));
    }

    @Test
    void t7_neither_the_lead_unit_nor_a_stranger_nor_the_office_speaks_for_a_co_unit() {
        for (var other : List.of(WATER_HEAD, TOWN_HEAD, SUPERVISOR)) {
            refuses(
                    handled(),
                    other,
                    new SubmitPart(TASK, "已完成", 100, List.of(), true),
                    Rejection.NotAllowed.class,
                    "task.not-allowed");
        }
    }

    @Test
    void t7_the_lead_unit_accepts_a_part_that_was_handed_in() {
        accepts(
                handled().partHandedIn(ROADS),
                WATER_LIAISON,
                new AcceptPart(TASK, ROADS.id(), null),
                new PartAccepted(TASK, ROADS, WATER, true, null));
    }

    @Test
    void t7_what_was_not_handed_in_is_accepted_on_the_lead_units_own_word_alone() {
        for (var story : List.of(
                handled(), handled().and(new PartSubmitted(TASK, ROADS, "过半", 50, List.of(), false)), returned())) {
            refuses(
                    story,
                    WATER_HEAD,
                    new AcceptPart(TASK, ROADS.id(), null),
                    Rejection.Invalid.class,
                    "task.part-not-handed-in");
            accepts(
                    story,
                    WATER_HEAD,
                    new AcceptPart(TASK, ROADS.id(), "现场已看到涵洞完工"),
                    new PartAccepted(TASK, ROADS, WATER, false, "现场已看到涵洞完工"));
        }
    }

    @Test
    void t7_only_the_part_of_a_co_unit_can_be_accepted_or_returned_and_only_once_accepted() {
        refuses(
                handled().partHandedIn(ROADS),
                WATER_HEAD,
                new AcceptPart(TASK, TOWN.id(), null),
                Rejection.Invalid.class,
                "task.not-a-co-unit");
        refuses(
                handled().partHandedIn(ROADS),
                WATER_HEAD,
                new ReturnPart(TASK, TOWN.id(), "不实"),
                Rejection.Invalid.class,
                "task.not-a-co-unit");
        refuses(
                handled().partAccepted(ROADS),
                WATER_HEAD,
                new AcceptPart(TASK, ROADS.id(), null),
                Rejection.WrongState.class,
                "task.parts-accepted");
        refuses(
                two().partAccepted(ROADS),
                WATER_HEAD,
                new AcceptPart(TASK, ROADS.id(), null),
                Rejection.Invalid.class,
                "task.part-accepted-already");
        refuses(
                handled().partAccepted(ROADS),
                ROADS_HEAD,
                new SubmitPart(TASK, "再报", 100, List.of(), true),
                Rejection.WrongState.class,
                "task.part-accepted-already");
    }

    @Test
    void t7_the_lead_unit_returns_what_was_handed_in_or_accepted_and_nothing_else() {
        for (var story : List.of(
                handled().partHandedIn(ROADS), handled().partHandedIn(ROADS).partAccepted(ROADS))) {
            accepts(
                    story,
                    WATER_HEAD,
                    new ReturnPart(TASK, ROADS.id(), "缺照片"),
                    new PartReturned(TASK, ROADS, WATER, "缺照片"));
        }
        refuses(
                handled(),
                WATER_HEAD,
                new ReturnPart(TASK, ROADS.id(), "缺照片"),
                Rejection.WrongState.class,
                "task.no-part-handed-in");
        refuses(
                two().partHandedIn(ROADS),
                WATER_HEAD,
                new ReturnPart(TASK, TOWN.id(), "缺照片"),
                Rejection.Invalid.class,
                "task.part-nothing-to-return");
        refuses(
                handled().partHandedIn(ROADS),
                SUPERVISOR,
                new ReturnPart(TASK, ROADS.id(), "缺照片"),
                Rejection.NotAllowed.class,
                "task.not-allowed");
    }

    @Test
    void t13_completion_waits_until_every_part_is_accepted_and_names_whose_is_missing() {
        for (var story : List.of(handled(), handled().partHandedIn(ROADS), returned())) {
            refuses(story, WATER_HEAD, COMPLETION, Rejection.WrongState.class, "task.parts-not-accepted");
        }
        var refusal = Outcome.rejection(
                ApplyForCompletionDecision.decide(two().partAccepted(ROADS).state(), COMPLETION, WATER_HEAD));
        assertThat(refusal.sentence()).contains("石桥镇", "采纳协办情况").doesNotContain("县交通局");
        accepts(handled().partAccepted(ROADS), WATER_HEAD, COMPLETION, COMPLETED);
    }

    @Test
    void t13_a_matter_without_co_units_waits_for_nobody() {
        var alone = Story.registered()
                .and(new TaskDispatched(TASK, WATER, List.of(), null, DEADLINE, Given.TODAY))
                .signed();

        accepts(alone, WATER_HEAD, COMPLETION, COMPLETED);
    }

    @Test
    void t13_a_ledgers_matter_is_exempt_since_its_parts_were_done_elsewhere() {
        var carriedOver = Story.drafted()
                .and(new LedgerEntryCarriedOver(
                        TASK, new ImportId(new UUID(7, 7)), "张工", new LedgerEntry("台账.xlsx", 3, Map.of())))
                .and(new RegistrationApproved(TASK, Story.NUMBER, Given.TODAY))
                .and(new TaskDispatched(TASK, WATER, List.of(ROADS), null, DEADLINE, Given.TODAY));

        accepts(carriedOver, WATER_HEAD, COMPLETION, COMPLETED);
    }

    @Test
    void t15_rework_leaves_the_parts_accepted_until_the_lead_unit_returns_them() {
        var rework = handled()
                .partHandedIn(ROADS)
                .partAccepted(ROADS)
                .completionRequested()
                .returned();

        accepts(rework, WATER_HEAD, COMPLETION, COMPLETED);
        refuses(
                rework.and(new PartReturned(TASK, ROADS, WATER, "涵洞漏水")),
                WATER_HEAD,
                COMPLETION,
                Rejection.WrongState.class,
                "task.parts-not-accepted");
    }

    @Test
    void t7_a_co_unit_objects_once_and_the_office_answers() {
        accepts(
                Story.dispatched(),
                ROADS_HEAD,
                new ObjectToAllocation(TASK, "非本单位职责"),
                new AllocationObjected(TASK, ROADS, "非本单位职责"));
        assertThat(handled().objected(ROADS).state().standing().open()).containsExactly(OpenQuestion.ALLOCATION);
        refuses(
                handled().objected(ROADS),
                ROADS_HEAD,
                new ObjectToAllocation(TASK, "仍非职责"),
                Rejection.WrongState.class,
                "task.objected-already");
        accepts(
                handled().objected(ROADS),
                SUPERVISOR,
                new AnswerAllocationObjection(TASK, ROADS.id(), AllocationAnswer.KEEP, "路涵属交通"),
                new AllocationAnswered(TASK, ROADS, AllocationAnswer.KEEP, "路涵属交通"));
        refuses(
                handled(),
                DIRECTOR,
                new AnswerAllocationObjection(TASK, ROADS.id(), AllocationAnswer.KEEP, "路涵属交通"),
                Rejection.WrongState.class,
                "task.nothing-asked");
        refuses(
                handled().objected(ROADS),
                DIRECTOR,
                new AnswerAllocationObjection(TASK, TOWN.id(), AllocationAnswer.KEEP, "路涵属交通"),
                Rejection.Invalid.class,
                "task.not-objecting");
        refuses(
                handled().objected(ROADS),
                WATER_HEAD,
                new AnswerAllocationObjection(TASK, ROADS.id(), AllocationAnswer.RELEASE, "同意"),
                Rejection.NotAllowed.class,
                "task.not-allowed");
    }

    @Test
    void t7_a_released_unit_leaves_the_list_and_holds_up_nothing() {
        var released =
                handled().objected(ROADS).and(new AllocationAnswered(TASK, ROADS, AllocationAnswer.RELEASE, "属实"));

        assertThat(released.state().parties().coUnits()).isEmpty();
        accepts(released, WATER_HEAD, COMPLETION, COMPLETED);
        refuses(
                released,
                ROADS_HEAD,
                new SubmitPart(TASK, "再报", 100, List.of(), true),
                Rejection.NotAllowed.class,
                "task.not-allowed");
    }

    @Test
    void t6_with_another_lead_unit_the_parts_begin_anew() {
        var reassigned = Story.dispatched()
                .objected(ROADS)
                .partAccepted(ROADS)
                .returnRequested(WATER, 1)
                .reassigned(WATER, ROADS);

        assertThat(reassigned.state().basis().handling()).isEqualTo(Handling.NONE);
    }

    private static Story handled() {
        return Story.in(TaskPhase.IN_PROGRESS);
    }

    private static Story returned() {
        return handled().partHandedIn(ROADS).and(new PartReturned(TASK, ROADS, WATER, "缺照片"));
    }

    /** Two units assist. */
    private static Story two() {
        return Story.registered()
                .and(new TaskDispatched(TASK, WATER, List.of(ROADS, TOWN), null, DEADLINE, Given.TODAY))
                .signed();
    }
}
