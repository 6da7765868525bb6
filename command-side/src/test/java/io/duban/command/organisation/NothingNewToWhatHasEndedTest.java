package io.duban.command.organisation;

import static io.duban.command.People.LU;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.TOWN;
import static io.duban.command.People.WATER;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.task.Assignment;
import io.duban.command.task.Outcome;
import io.duban.command.task.dispatch.HandOver;
import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.LeaderLeftOffice;
import io.duban.kernel.organisation.LeaderPostChanged;
import io.duban.kernel.organisation.UnitDissolved;
import io.duban.kernel.organisation.UnitMerged;
import io.duban.kernel.organisation.UnitRenamed;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever hands a task over meets the organisation of that day: its names, its ends, its leaders. */
class NothingNewToWhatHasEndedTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final List<Assignment> handed = new ArrayList<>();

    @Test
    void new_tasks_bear_the_names_and_posts_of_the_day() {
        var chart = TestChart.after(new UnitRenamed(WATER, "县水务局", JUNE, null), new LeaderPostChanged(LU, "县长", JUNE));

        hand(chart, WATER.id(), List.of(ROADS.id()), LU.id());
        hand(chart.on(JUNE.minusDays(1)), WATER.id(), List.of(), LU.id());

        assertThat(handed).extracting(to -> to.leadUnit().name()).containsExactly("县水务局", "县水利局");
        assertThat(handed).extracting(to -> to.leader().post()).containsExactly("县长", "常务副县长");
        assertThat(handed.getFirst().coUnits()).containsExactly(ROADS);
    }

    @Test
    void a_task_does_not_go_to_a_merged_unit_and_the_sentence_names_the_successor() {
        var chart = TestChart.after(new UnitMerged(WATER, ROADS, JUNE, null));

        assertThat(Outcome.rejection(hand(chart, WATER.id(), List.of(), null)))
                .isEqualTo(new Rejection.Invalid(
                        "organisation.unit-merged", "leadUnit", "“县水利局”已自2026-06-01起并入“县交通局”，请改选“县交通局”。"));
        assertThat(Outcome.rejection(hand(chart, TOWN.id(), List.of(WATER.id()), null))
                        .fieldOrNull())
                .isEqualTo("coUnits");
        assertThat(hand(chart.on(JUNE.minusDays(1)), WATER.id(), List.of(), null))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_task_does_not_go_to_a_dissolved_unit_or_to_a_leader_who_has_left() {
        var chart = TestChart.after(new UnitDissolved(WATER, JUNE, null), new LeaderLeftOffice(LU, JUNE));

        assertThat(Outcome.rejection(hand(chart, WATER.id(), List.of(), null)).code())
                .isEqualTo("organisation.unit-dissolved");
        assertThat(Outcome.rejection(hand(chart, ROADS.id(), List.of(), LU.id())))
                .isEqualTo(new Rejection.Invalid("organisation.leader-left", "leader", "陆川（牵头领导）届时已离任，请另选领导。"));
    }

    @Test
    void who_was_never_registered_is_asked_for_again() {
        var nobody = new UUID(9, 9);
        assertThat(Outcome.rejection(hand(TestChart.chart(), new UnitId(nobody), List.of(), null)))
                .isEqualTo(new Rejection.Invalid("organisation.unknown", "leadUnit", "没有找到所选的牵头单位，请重新选择。"));
        assertThat(Outcome.rejection(hand(TestChart.chart(), WATER.id(), List.of(), new LeaderId(nobody))))
                .isEqualTo(new Rejection.Invalid("organisation.unknown", "leader", "没有找到所选的牵头领导，请重新选择。"));
    }

    private Decision hand(OrganisationChart chart, UnitId lead, List<UnitId> coUnits, @Nullable LeaderId leader) {
        return new HandOver(lead, coUnits, leader, null).decide(TestChart.TODAY, chart, to -> {
            handed.add(to);
            return Decision.accept();
        });
    }
}
