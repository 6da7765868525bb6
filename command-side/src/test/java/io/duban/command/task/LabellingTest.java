package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.LEADER_LU;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.ROADS_HEAD;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.command.organisation.TestChart;
import io.duban.command.task.merging.MainTask;
import io.duban.command.task.merging.MergeTaskDecision;
import io.duban.command.task.splitting.SplitTaskDecision;
import io.duban.kernel.event.Decision;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.AdoptTask;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.GiveInstruction;
import io.duban.kernel.task.LabelTask;
import io.duban.kernel.task.MergeTask;
import io.duban.kernel.task.ReportProgress;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.SetPublicGate;
import io.duban.kernel.task.SplitPart;
import io.duban.kernel.task.SplitTask;
import io.duban.kernel.task.TaskLabelled;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskSplit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 数据标识: how widely a matter may be seen. Who may say so, and when: PermissionMatrixTest. */
class LabellingTest {

    private static final TaskLabelled SECRET =
            new TaskLabelled(TASK, DataLabel.INTERNAL, DataLabel.WORK_SECRET, "谈判底价");

    @Test
    void what_is_labelled_keeps_its_place_and_what_it_was_labelled_before() {
        TaskFixture.accepts(Story.dispatched(), SUPERVISOR, new LabelTask(TASK, DataLabel.WORK_SECRET, "谈判底价"), SECRET);
        TaskFixture.accepts(
                Story.dispatched().and(SECRET),
                DIRECTOR,
                new LabelTask(TASK, DataLabel.PUBLIC, "谈判已公布"),
                new TaskLabelled(TASK, DataLabel.WORK_SECRET, DataLabel.PUBLIC, "谈判已公布"));
    }

    @Test
    void every_matter_begins_as_internal_and_is_not_labelled_the_same_again() {
        for (var phase : TaskPhase.values()) {
            assertThat(Story.in(phase).state().standing().label()).isEqualTo(DataLabel.INTERNAL);
        }
        TaskFixture.refuses(
                Story.drafted(),
                SUPERVISOR,
                new LabelTask(TASK, DataLabel.INTERNAL, "照旧"),
                Rejection.Invalid.class,
                "task.labelled-already");
    }

    /** 群众不认可，实事不销号 (2.4): the public cannot be asked about what it must not know. */
    @Test
    void a_secret_and_the_publics_say_exclude_each_other() {
        TaskFixture.refuses(
                Story.dispatched().gated(ReviewSubject.PROJECT),
                SUPERVISOR,
                new LabelTask(TASK, DataLabel.WORK_SECRET, "谈判底价"),
                Rejection.Invalid.class,
                "task.secret-with-public-gate");
        TaskFixture.refuses(
                Story.dispatched().and(SECRET),
                SUPERVISOR,
                new SetPublicGate(TASK, ReviewSubject.PROJECT, "民生实事"),
                Rejection.WrongState.class,
                "task.public-gate-for-secret");
        TaskFixture.when(
                        Story.dispatched().gated(ReviewSubject.PROJECT),
                        SUPERVISOR,
                        new LabelTask(TASK, DataLabel.PUBLIC, "已公示"))
                .expectEvents(new TaskLabelled(TASK, DataLabel.INTERNAL, DataLabel.PUBLIC, "已公示"));
    }

    @Test
    void who_does_not_see_a_secret_is_told_that_there_is_no_such_matter() {
        var secret = Story.dispatched().signed().and(SECRET);
        for (var command : List.of(new AdoptTask(TASK), new GiveInstruction(TASK, "抓紧"))) {
            TaskFixture.refuses(secret, LEADER_LU, command, Rejection.NotFound.class, "task.not-found");
        }
        TaskFixture.refuses(
                secret,
                ROADS_HEAD,
                new ReportProgress(TASK, "已动工", 30, null, List.of()),
                Rejection.NotAllowed.class,
                "task.not-allowed");
        TaskFixture.when(secret, LEADER_SHI, new GiveInstruction(TASK, "抓紧")).expectSuccessfulHandlerExecution();
        assertThat(secret.state().standing().parties().leadUnit()).isEqualTo(WATER_HEAD.unit());
    }

    @Test
    void the_parts_of_a_split_matter_carry_its_label() {
        var whole = Story.dispatched().and(SECRET).state();
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
                .contains(new TaskLabelled(Story.OTHER.id(), DataLabel.INTERNAL, DataLabel.WORK_SECRET, "与分解前的事项一致。"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLIC", "INTERNAL", "WORK_SECRET"})
    void a_secret_is_merged_with_secrets_alone_since_each_names_the_other(DataLabel label) {
        var merging = new MergeTask(TASK, Story.NUMBER, "同一事项");
        var main = new MainTask(
                Story.OTHER.id(),
                Story.dispatched()
                        .and(new TaskLabelled(TASK, DataLabel.INTERNAL, label, "按规定"))
                        .state());

        var merged =
                MergeTaskDecision.decide(Story.dispatched().and(SECRET).state(), merging, DIRECTOR, main, Given.TODAY);

        if (label == DataLabel.WORK_SECRET) {
            assertThat(merged).isInstanceOf(Decision.Accepted.class);
        } else {
            assertThat(Outcome.rejection(merged).code()).isEqualTo("task.secret-among-others");
        }
    }
}
