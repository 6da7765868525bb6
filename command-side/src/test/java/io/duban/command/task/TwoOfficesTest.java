package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.GOVERNMENT;
import static io.duban.command.People.OF_GOVERNMENT;
import static io.duban.command.People.OF_PARTY;
import static io.duban.command.People.PARTY;
import static io.duban.command.People.ROADS_HEAD;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.command.organisation.TestChart;
import io.duban.command.task.draft.DraftTaskDecision;
import io.duban.command.task.merging.MainTask;
import io.duban.command.task.merging.MergeTaskDecision;
import io.duban.command.task.splitting.SplitTaskDecision;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.MergeTask;
import io.duban.kernel.task.OfficeNamed;
import io.duban.kernel.task.RemindUnit;
import io.duban.kernel.task.SplitPart;
import io.duban.kernel.task.SplitTask;
import io.duban.kernel.task.TaskSplit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 两办: which of two offices supervises a task is said once, at its beginning, and goes on with it. */
class TwoOfficesTest {

    private static final OfficeNamed PARTYS = new OfficeNamed(TASK, PARTY);
    private static final RemindUnit REMINDER = new RemindUnit(TASK, "请抓紧");

    @Test
    void a_draft_belongs_to_the_drafters_office() {
        assertThat(Outcome.events(drafted(OF_PARTY))).hasSize(2).last().isEqualTo(PARTYS);
    }

    @Test
    void in_a_county_with_one_office_nothing_is_said_about_it() {
        assertThat(Outcome.events(drafted(SUPERVISOR))).hasSize(1);
    }

    @Test
    void officials_of_the_other_office_do_not_act_on_it_and_those_of_its_own_and_of_none_do() {
        var story = Story.dispatched().and(PARTYS);

        TaskFixture.refuses(story, OF_GOVERNMENT, REMINDER, Rejection.NotAllowed.class, "task.other-office");
        TaskFixture.when(story, OF_PARTY, REMINDER).expectSuccessfulHandlerExecution();
        TaskFixture.when(story, DIRECTOR, REMINDER).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_task_that_names_no_office_is_every_offices() {
        TaskFixture.when(Story.dispatched(), OF_GOVERNMENT, REMINDER).expectSuccessfulHandlerExecution();
    }

    @Test
    void the_parts_of_a_split_matter_stay_with_its_office_whoever_splits_it() {
        var whole = Story.dispatched().and(PARTYS).state();
        var split = new SplitTask(
                TASK,
                List.of(
                        new SplitPart("修堤", "通过验收", WATER_HEAD.unit().id()),
                        new SplitPart("修桥", "通车", ROADS_HEAD.unit().id())),
                "两个单位");
        var decision = SplitTaskDecision.decide(whole, split, DIRECTOR, TestChart.chart(), Story.OTHER::id);
        var done = (TaskSplit) Outcome.events(decision).getFirst();

        assertThat(Outcome.events(
                        SplitTaskDecision.begun(whole, done, split.parts().getFirst(), 0, DIRECTOR)))
                .contains(new OfficeNamed(Story.OTHER.id(), PARTY));
    }

    @Test
    void nobody_merges_their_offices_matter_into_one_of_the_other_office() {
        var merged = Story.dispatched().and(PARTYS).state();
        var others = new MainTask(
                Story.OTHER.id(),
                Story.dispatched().and(new OfficeNamed(TASK, GOVERNMENT)).state());
        var merging = new MergeTask(TASK, Story.NUMBER, "同一事项");

        assertThat(Outcome.rejection(MergeTaskDecision.decide(merged, merging, OF_PARTY, others, Given.TODAY)))
                .isEqualTo(new Rejection.Invalid(
                        "task.main-task-of-other-office", "into", "主办事项由县政府督查室督办，不能并入；请选择本机构督办的事项，或请该机构办理。"));
        assertThat(MergeTaskDecision.decide(merged, merging, DIRECTOR, others, Given.TODAY))
                .isInstanceOf(Decision.Accepted.class);
    }

    private static Decision drafted(Actor drafter) {
        return DraftTaskDecision.decide(
                TASK,
                new DraftTask("修复东河堤防", "民生实事", "县政府工作报告", null, null, null, LimitType.GENERAL),
                drafter,
                List.of("民生实事"));
    }
}
