package io.duban.command.organisation;

import static io.duban.command.People.ADMINISTRATOR;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.TOWN;
import static io.duban.command.People.WATER;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.task.Outcome;
import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.AppointHead;
import io.duban.kernel.organisation.AppointLiaison;
import io.duban.kernel.organisation.DissolveUnit;
import io.duban.kernel.organisation.GroupJoined;
import io.duban.kernel.organisation.HeadAppointed;
import io.duban.kernel.organisation.JoinGroup;
import io.duban.kernel.organisation.LiaisonAppointed;
import io.duban.kernel.organisation.MergeUnit;
import io.duban.kernel.organisation.PostHolder;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.organisation.RenameUnit;
import io.duban.kernel.organisation.UnitDissolved;
import io.duban.kernel.organisation.UnitKind;
import io.duban.kernel.organisation.UnitMerged;
import io.duban.kernel.organisation.UnitPlaced;
import io.duban.kernel.organisation.UnitRenamed;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Renames, mergers, ends, heads and groups are dated facts: the chart answers for each day with what held then. */
class UnitThroughTimeTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final PostHolder ZHOU = new PostHolder("周川", "局长");
    private static final PostHolder LU = new PostHolder("陆青", "局长");

    @Test
    void a_renamed_unit_bears_its_names_each_in_its_time() {
        assertThat(Outcome.events(rename(TestChart.chart(), WATER, "县水务局", AUGUST)))
                .containsExactly(new UnitRenamed(WATER, "县水务局", AUGUST, "溪编〔2026〕3号"));
        var chart = TestChart.after(new UnitRenamed(WATER, "县水务局", AUGUST, null));

        assertThat(chart.unit(WATER.id())).contains(WATER);
        assertThat(chart.on(AUGUST).unit(WATER.id())).contains(new UnitRef(WATER.id(), "县水务局"));
        assertThat(chart.on(AUGUST).unitNamed("县水利局")).isEmpty();
        assertThat(chart.on(AUGUST).unitNamed("县水务局")).isPresent();
        assertThat(chart.on(AUGUST).unitEverNamed("县水利局"))
                .as("old ledgers find it, under the name that they use")
                .contains(WATER);
    }

    @Test
    void a_rename_is_refused_before_the_registration_to_a_taken_name_and_to_the_present_one() {
        var chart = TestChart.chart();
        assertThat(Outcome.rejection(rename(chart, WATER, "县水务局", TestChart.REGISTERED.minusDays(1))))
                .isEqualTo(new Rejection.Invalid(
                        "organisation.before-registration", "from", "“县水利局”于2026-01-05登记，生效日期不能更早，请改正。"));
        assertThat(rename(chart, WATER, "县水务局", TestChart.REGISTERED)).isInstanceOf(Decision.Accepted.class);
        assertThat(Outcome.rejection(rename(chart, WATER, "县交通局", AUGUST)).code())
                .isEqualTo("organisation.name-taken");
        assertThat(Outcome.rejection(rename(chart, WATER, "县水利局", AUGUST)).code())
                .isEqualTo("organisation.unchanged");
        var soon = TestChart.after(new UnitRenamed(ROADS, "县水务局", AUGUST, null));
        assertThat(Outcome.rejection(rename(soon, WATER, "县水务局", JUNE)).code())
                .as("another unit is about to take it")
                .isEqualTo("organisation.name-taken");
        assertThat(Outcome.rejection(RegisterUnitDecision.decide(
                                soon, new RegisterUnit("县水务局", null), ADMINISTRATOR, WATER.id(), name -> name))
                        .code())
                .isEqualTo("organisation.name-taken");
    }

    @Test
    void the_name_of_a_unit_that_has_ended_is_free() {
        var chart = TestChart.after(new UnitDissolved(ROADS, JUNE, null));
        assertThat(rename(chart, WATER, "县交通局", JUNE)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_merged_unit_takes_no_tasks_and_no_people_from_its_day_on_and_names_its_successor() {
        assertThat(Outcome.events(merge(TestChart.chart(), WATER, ROADS, AUGUST)))
                .containsExactly(new UnitMerged(WATER, ROADS, AUGUST, null));
        var chart = TestChart.after(new UnitMerged(WATER, ROADS, AUGUST, null));

        assertThat(UnitMustTakeTasks.refusal(chart, WATER.id(), "leadUnit", "牵头单位"))
                .isEmpty();
        assertThat(UnitMustTakeTasks.refusal(chart.on(AUGUST), WATER.id(), "leadUnit", "牵头单位"))
                .contains(new Rejection.Invalid(
                        "organisation.unit-merged", "leadUnit", "“县水利局”已自2026-08-01起并入“县交通局”，请改选“县交通局”。"));
        assertThat(Outcome.rejection(head(chart, WATER, ZHOU, AUGUST)).code()).isEqualTo("organisation.unit-ended");
        assertThat(head(chart, WATER, ZHOU, AUGUST.minusDays(1))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_chain_of_mergers_leads_to_the_last_successor() {
        var chart =
                TestChart.after(new UnitMerged(WATER, ROADS, JUNE, null), new UnitMerged(ROADS, TOWN, AUGUST, null));
        assertThat(UnitMustTakeTasks.refusal(chart.on(AUGUST), WATER.id(), "leadUnit", "牵头单位")
                        .orElseThrow()
                        .sentence())
                .isEqualTo("“县水利局”已自2026-06-01起并入“县交通局”，请改选“石桥镇”。");
        var gone = TestChart.after(new UnitMerged(WATER, ROADS, JUNE, null), new UnitDissolved(ROADS, AUGUST, null));
        assertThat(UnitMustTakeTasks.refusal(gone.on(AUGUST), WATER.id(), "leadUnit", "牵头单位")
                        .orElseThrow()
                        .sentence())
                .contains("后者也已撤销");
    }

    @Test
    void a_dissolved_unit_has_no_successor_to_name() {
        assertThat(Outcome.events(dissolve(TestChart.chart(), WATER, AUGUST)))
                .containsExactly(new UnitDissolved(WATER, AUGUST, null));
        var chart = TestChart.after(new UnitDissolved(WATER, JUNE, null));
        assertThat(UnitMustTakeTasks.refusal(chart, WATER.id(), "coUnits", "协办单位"))
                .contains(new Rejection.Invalid(
                        "organisation.unit-dissolved", "coUnits", "“县水利局”已自2026-06-01起撤销，请改选其他单位。"));
    }

    @Test
    void a_unit_ends_once_and_not_into_itself_or_into_what_is_gone() {
        var chart = TestChart.after(new UnitDissolved(ROADS, JUNE, null));
        assertThat(Outcome.rejection(merge(chart, ROADS, WATER, AUGUST)).code()).isEqualTo("organisation.has-end");
        assertThat(Outcome.rejection(dissolve(chart, ROADS, AUGUST)).code()).isEqualTo("organisation.has-end");
        assertThat(Outcome.rejection(merge(chart, WATER, ROADS, AUGUST)).fieldOrNull())
                .isEqualTo("into");
        assertThat(merge(chart, WATER, ROADS, JUNE.minusDays(1))).isInstanceOf(Decision.Accepted.class);
        assertThat(Outcome.rejection(merge(chart, WATER, WATER, AUGUST)).code())
                .isEqualTo("organisation.merged-into-itself");
    }

    @Test
    void mergers_never_run_in_a_circle() {
        var chart = TestChart.after(new UnitMerged(WATER, ROADS, AUGUST, null));
        assertThat(Outcome.rejection(merge(chart, ROADS, WATER, JUNE)).code()).isEqualTo("organisation.awaited");
        assertThat(Outcome.rejection(dissolve(chart, ROADS, AUGUST)).code()).isEqualTo("organisation.awaited");
        assertThat(dissolve(chart, ROADS, AUGUST.plusDays(1))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_unit_that_ends_leaves_nobody_below_it() {
        var chart = TestChart.after(
                new UnitPlaced(TOWN, UnitKind.COUNTY, null, JUNE),
                new UnitPlaced(WATER, UnitKind.DEPARTMENT, TOWN, AUGUST));
        assertThat(Outcome.rejection(dissolve(chart, TOWN, JUNE)))
                .isEqualTo(new Rejection.Invalid("organisation.has-children", "from", "“县水利局”届时还在该单位之下，请先调整它的上级。"));
    }

    @Test
    void the_time_of_the_former_head_and_liaison_ends_with_the_new_one() {
        assertThat(Outcome.events(head(TestChart.chart(), WATER, ZHOU, JUNE)))
                .containsExactly(new HeadAppointed(WATER, ZHOU, JUNE));
        assertThat(Outcome.events(AppointLiaisonDecision.decide(
                        TestChart.chart(), new AppointLiaison(WATER.id(), "陆青", "局长", JUNE), ADMINISTRATOR)))
                .containsExactly(new LiaisonAppointed(WATER, LU, JUNE));
        var chart = TestChart.after(new HeadAppointed(WATER, ZHOU, JUNE), new HeadAppointed(WATER, LU, AUGUST));

        assertThat(chart.on(JUNE.minusDays(1)).headOf(WATER.id())).isEmpty();
        assertThat(chart.headOf(WATER.id())).contains(ZHOU);
        assertThat(chart.on(AUGUST).headOf(WATER.id())).contains(LU);
        assertThat(chart.on(AUGUST).liaisonOf(WATER.id())).isEmpty();
        assertThat(Outcome.rejection(head(chart, WATER, LU, AUGUST)).fieldOrNull())
                .isEqualTo("name");
        assertThat(head(chart, WATER, ZHOU, TestChart.REGISTERED.minusYears(3)))
                .as("in office before Duban knew")
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_unit_is_in_one_group_at_a_time_and_changes_with_a_month() {
        assertThat(Outcome.events(group(TestChart.chart(), WATER, "执法部门", "2026-08")))
                .containsExactly(new GroupJoined(WATER, "执法部门", YearMonth.of(2026, 8)));
        var chart = TestChart.after(new GroupJoined(WATER, "执法部门", YearMonth.of(2026, 8)));

        assertThat(chart.on(AUGUST.minusDays(1)).groupOf(WATER.id())).contains("县直部门");
        assertThat(chart.on(AUGUST).groupOf(WATER.id())).contains("执法部门");
        assertThat(Outcome.rejection(group(chart, WATER, "执法部门", "2026-09")).fieldOrNull())
                .isEqualTo("group");
    }

    @Test
    void what_was_never_registered_is_not_found() {
        var nobody = new UnitRef(new UnitId(new UUID(9, 9)), "无");
        assertThat(Outcome.rejection(rename(TestChart.chart(), nobody, "有", AUGUST)))
                .isInstanceOf(Rejection.NotFound.class);
    }

    private static Decision rename(OrganisationChart chart, UnitRef unit, String name, LocalDate from) {
        return RenameUnitDecision.decide(chart, new RenameUnit(unit.id(), name, from, "溪编〔2026〕3号"), ADMINISTRATOR);
    }

    private static Decision merge(OrganisationChart chart, UnitRef unit, UnitRef into, LocalDate from) {
        return MergeUnitDecision.decide(chart, new MergeUnit(unit.id(), into.id(), from, null), ADMINISTRATOR);
    }

    private static Decision dissolve(OrganisationChart chart, UnitRef unit, LocalDate from) {
        return DissolveUnitDecision.decide(chart, new DissolveUnit(unit.id(), from, null), ADMINISTRATOR);
    }

    private static Decision head(OrganisationChart chart, UnitRef unit, PostHolder who, LocalDate from) {
        return AppointHeadDecision.decide(
                chart, new AppointHead(unit.id(), who.name(), who.post(), from), ADMINISTRATOR);
    }

    private static Decision group(OrganisationChart chart, UnitRef unit, String group, String month) {
        return JoinGroupDecision.decide(chart, new JoinGroup(unit.id(), group, YearMonth.parse(month)), ADMINISTRATOR);
    }
}
