package io.duban.kernel.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.ClockLamp;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.limit.LimitProfiles;
import io.duban.platform.limit.LimitRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T8: milestones are set, met, slip and are moved, and no baseline is ever forgotten. */
class MilestonesTest {

    private static final TaskId TASK = new TaskId(new UUID(1, 1));
    private static final UnitRef WATER = new UnitRef(new UnitId(new UUID(1, 2)), "县水利局");
    private static final Milestone TENDER = milestone("招标", "2026-03-13");
    private static final Milestone DYKE = milestone("堤身", "2026-03-20");
    private static final Milestone FLOW = milestone("通水", "2026-03-31");

    private final Handling confirmed =
            Handling.NONE.after(new MilestonesConfirmed(TASK, WATER, 1, List.of(TENDER, DYKE, FLOW), null));

    @Test
    void what_is_proposed_plans_nothing_until_it_is_confirmed() {
        var proposed = Handling.NONE.after(new MilestonesProposed(TASK, WATER, List.of(TENDER)));

        assertThat(proposed.milestones().proposed()).containsExactly(TENDER);
        assertThat(proposed.milestones().current()).isEmpty();
        assertThat(proposed.milestones().slipped(noon("2026-12-31"))).isEmpty();
        assertThat(proposed.after(new MilestonesRefused(TASK, WATER, "太松"))).isEqualTo(Handling.NONE);
        assertThat(confirmed.milestones().proposed()).isEmpty();
        assertThat(confirmed.milestones().current()).contains(new Baseline(1, List.of(TENDER, DYKE, FLOW)));
    }

    @Test
    void what_is_met_is_no_longer_to_be_met() {
        var met = confirmed.after(met(2, "2026-03-18")).milestones();

        assertThat(met.unmet()).containsExactly(1, 3);
        assertThat(met.metOn(2)).isEqualTo("2026-03-18");
        assertThat(met.metOn(1)).isNull();
    }

    @Test
    void a_milestone_slips_on_the_day_after_its_own_by_the_countys_calendar() {
        var milestones = confirmed.milestones();

        assertThat(milestones.slipped(noon("2026-03-13"))).isEmpty();
        assertThat(milestones.slipped(Instant.parse("2026-03-13T15:59:59Z"))).isEmpty();
        assertThat(milestones.slipped(Instant.parse("2026-03-13T16:00:00Z")))
                .containsExactly(new Milestones.Slipped(1, TENDER));
        assertThat(confirmed.after(met(1, "2026-03-16")).milestones().slipped(noon("2026-03-21")))
                .containsExactly(new Milestones.Slipped(2, DYKE));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, NORMAL",
        "2026-03-12, NEAR",
        "2026-03-13, TODAY",
        "2026-03-18, TODAY",
        "2026-03-19, OVERDUE"
    })
    void up_to_three_working_days_behind_is_yellow_and_more_is_red(LocalDate today, ClockLamp lamp) {
        var basis = LimitRegister.of(LimitProfiles.DEFAULT).inForce();

        assertThat(confirmed.milestones().lamp(noon(today.toString()), basis)).isEqualTo(lamp);
        assertThat(Milestones.NONE.lamp(noon("2027-01-01"), basis)).isEqualTo(ClockLamp.NOT_RUNNING);
    }

    @Test
    void another_baseline_keeps_the_old_one_and_what_has_been_met() {
        var later = milestone("通水", "2026-04-10");
        var asked = confirmed
                .after(met(2, "2026-03-18"))
                .after(new RebaselineProposed(TASK, WATER, List.of(milestone("招标", "2026-04-01"), later), "汛期"));
        assertThat(asked.milestones().planned())
                .as("until it is approved nothing moves")
                .containsExactly(TENDER, DYKE, FLOW);
        var all = asked.milestones().rebased();
        assertThat(all).containsExactly(DYKE, milestone("招标", "2026-04-01"), later);

        var moved = asked.after(new MilestonesRebaselined(TASK, WATER, 2, all, 1, null))
                .milestones();

        assertThat(moved.baselines())
                .containsExactly(new Baseline(1, List.of(TENDER, DYKE, FLOW)), new Baseline(2, all));
        assertThat(moved.metOn(1)).isEqualTo("2026-03-18");
        assertThat(moved.unmet()).containsExactly(2, 3);
        assertThat(moved.rebaseline()).isEmpty();
    }

    @Test
    void what_was_met_while_a_change_was_waiting_is_not_planned_anew() {
        var asked = confirmed
                .after(new RebaselineProposed(TASK, WATER, List.of(milestone("招标", "2026-04-01")), "汛期"))
                .after(met(1, "2026-03-15"));

        assertThat(asked.milestones().rebased()).containsExactly(TENDER);
    }

    @Test
    void a_refused_change_leaves_the_baseline_and_completion_settles_what_waits() {
        var asked = confirmed.after(new RebaselineProposed(TASK, WATER, List.of(FLOW), "汛期"));

        assertThat(asked.after(new RebaselineRefused(TASK, WATER, "能按期"))).isEqualTo(confirmed);
        assertThat(asked.settled()).isEqualTo(confirmed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            招标 2026-03-13, 堤身 2026-03-13 | milestones[1].planned | task.milestones-not-rising
            招标 2026-03-13, 堤身 2026-03-12 | milestones[1].planned | task.milestones-not-rising
            招标 2026-03-13, 招标 2026-03-20 | milestones[1].name    | task.milestone-twice
            """)
    void days_strictly_rise_and_every_name_is_another(String list, String field, String code) {
        var milestones = List.of(list.split(", ")).stream()
                .map(one -> milestone(one.split(" ")[0], one.split(" ")[1]))
                .toList();

        assertThat(refused(milestones).field()).isEqualTo(field);
        assertThat(refused(milestones).code()).isEqualTo(code);
    }

    @Test
    void there_are_one_to_twenty_and_each_has_its_day() {
        var many = new ArrayList<>(IntStream.rangeClosed(1, 21)
                .mapToObj(day -> new Milestone("节点" + day, LocalDate.of(2026, 5, day), "科长"))
                .toList());
        assertThat(refused(many).code()).isEqualTo("task.too-many-milestones");
        assertThat(new ProposeMilestones(TASK, many.subList(0, 20)).milestones())
                .hasSize(20);
        assertThat(refused(List.of())).isEqualTo(new Rejection.Invalid("value.required", "milestones", "请至少填写一个节点。"));
        assertThat(refused(List.of(new Milestone("招标", null, "科长"))).field()).isEqualTo("milestones[0].planned");
    }

    private static Rejection.Invalid refused(List<Milestone> milestones) {
        return catchThrowableOfType(InvalidValue.class, () -> new ProposeMilestones(TASK, milestones))
                .rejection();
    }

    private static MilestoneMet met(int index, String day) {
        return new MilestoneMet(TASK, WATER, 1, index, "节点", LocalDate.EPOCH, LocalDate.parse(day), "完成", List.of());
    }

    private static Milestone milestone(String name, String planned) {
        return new Milestone(name, LocalDate.parse(planned), "建设科长");
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(CountyTime.ZONE).toInstant();
    }
}
