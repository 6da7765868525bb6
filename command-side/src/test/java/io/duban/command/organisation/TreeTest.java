package io.duban.command.organisation;

import static io.duban.command.People.ADMINISTRATOR;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.TOWN;
import static io.duban.command.People.WATER;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.task.Outcome;
import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.organisation.PlaceUnit;
import io.duban.kernel.organisation.RecordCodes;
import io.duban.kernel.organisation.UnitCodesRecorded;
import io.duban.kernel.organisation.UnitDissolved;
import io.duban.kernel.organisation.UnitKind;
import io.duban.kernel.organisation.UnitPlaced;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 省 市 县 乡镇街道 村社区 one below the other, everything else under a territory, one root, no circle, fitting codes. */
class TreeTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final UnitRef COUNTY = unit(21, "溪山县");
    private static final UnitRef OTHER = unit(22, "白果乡");
    private static final UnitRef VILLAGE = unit(23, "东河村");

    private static final OrganisationEvent[] TREE = {
        new UnitRegistered(COUNTY, "县区"),
        new UnitRegistered(OTHER, "乡镇街道"),
        new UnitRegistered(VILLAGE, "村社区"),
        new UnitPlaced(COUNTY, UnitKind.COUNTY, null, MARCH),
        new UnitPlaced(TOWN, UnitKind.TOWNSHIP, COUNTY, MARCH),
        new UnitPlaced(VILLAGE, UnitKind.VILLAGE, TOWN, MARCH)
    };

    @Test
    void a_unit_is_placed_from_a_day_on_and_has_no_place_before() {
        var chart = TestChart.after(TREE);
        var events = Outcome.events(place(chart, WATER, UnitKind.DEPARTMENT, COUNTY, JULY));

        assertThat(events).containsExactly(new UnitPlaced(WATER, UnitKind.DEPARTMENT, COUNTY, JULY));
        var after = chart.evolve((OrganisationEvent) events.getFirst(), JULY);
        assertThat(after.on(JULY).kindOf(WATER.id())).contains(UnitKind.DEPARTMENT);
        assertThat(after.on(JULY).parentOf(WATER.id())).contains(COUNTY);
        assertThat(after.on(JULY).childrenOf(COUNTY.id())).contains(WATER, TOWN);
        assertThat(after.on(JULY.minusDays(1)).kindOf(WATER.id())).isEmpty();
        assertThat(after.on(JULY.minusDays(1)).childrenOf(COUNTY.id())).containsExactly(TOWN);
    }

    @Test
    void a_village_moves_to_another_township_on_a_day_to_come() {
        var chart = TestChart.after(TREE)
                .evolve(new UnitPlaced(OTHER, UnitKind.TOWNSHIP, COUNTY, MARCH), MARCH)
                .evolve(new UnitPlaced(VILLAGE, UnitKind.VILLAGE, OTHER, TestChart.TODAY.plusDays(3)), MARCH);

        assertThat(chart.parentOf(VILLAGE.id())).contains(TOWN);
        assertThat(chart.on(TestChart.TODAY.plusDays(3)).parentOf(VILLAGE.id())).contains(OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "CITY, PROVINCE",
        "COUNTY, CITY PROVINCE",
        "TOWNSHIP, CITY COUNTY",
        "VILLAGE, TOWNSHIP",
        "DEPARTMENT, PROVINCE CITY COUNTY",
        "ZONE, PROVINCE CITY COUNTY",
        "INSPECTORATE, PROVINCE CITY COUNTY",
        "TASK_FORCE, PROVINCE CITY COUNTY TOWNSHIP"
    })
    void each_kind_stands_under_the_kinds_that_may_have_it_and_under_no_other(UnitKind kind, String parents) {
        for (var above : UnitKind.values()) {
            var chart = TestChart.after(new UnitRegistered(COUNTY, "组"), new UnitPlaced(COUNTY, above, null, MARCH));
            var decision = place(chart, WATER, kind, COUNTY, JULY);

            if (Arrays.asList(parents.split(" ")).contains(above.name())) {
                assertThat(decision).as("%s under %s", kind, above).isInstanceOf(Decision.Accepted.class);
            } else {
                assertThat(Outcome.rejection(decision).code()).isEqualTo("organisation.parent-kind");
            }
        }
    }

    @Test
    void a_wrong_parent_is_named_with_the_right_kinds() {
        assertThat(Outcome.rejection(place(TestChart.after(TREE), WATER, UnitKind.VILLAGE, COUNTY, JULY)))
                .isEqualTo(
                        new Rejection.Invalid("organisation.parent-kind", "parent", "“村社区”的上级应是乡镇街道，“溪山县”是县，请另选上级。"));
    }

    @Test
    void there_is_one_root() {
        assertThat(Outcome.rejection(place(TestChart.after(TREE), WATER, UnitKind.CITY, null, JULY)))
                .isEqualTo(new Rejection.Invalid("organisation.second-root", "parent", "机构树只有一个根，现为“溪山县”，请选择上级。"));
        assertThat(place(TestChart.after(TREE), WATER, UnitKind.COUNTY, null, MARCH.minusDays(9)))
                .as("a second one comes later")
                .isInstanceOf(Decision.Refused.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitKind.class,
            names = {"PROVINCE", "CITY", "COUNTY"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_a_province_city_or_county_is_a_root(UnitKind kind) {
        assertThat(Outcome.rejection(place(TestChart.chart(), WATER, kind, null, JULY))
                        .code())
                .isEqualTo("organisation.parent-required");
    }

    @Test
    void a_unit_never_stands_below_itself() {
        assertThat(Outcome.rejection(place(TestChart.after(TREE), TOWN, UnitKind.TOWNSHIP, TOWN, JULY))
                        .code())
                .isEqualTo("organisation.circle");
        assertThat(Outcome.rejection(place(TestChart.after(TREE), TOWN, UnitKind.TOWNSHIP, VILLAGE, JULY))
                        .code())
                .isEqualTo("organisation.circle");
        assertThat(Outcome.rejection(place(TestChart.after(TREE), COUNTY, UnitKind.COUNTY, VILLAGE, JULY))
                        .code())
                .isEqualTo("organisation.circle");
    }

    @Test
    void who_has_units_below_keeps_a_kind_that_may_have_them() {
        assertThat(Outcome.rejection(place(TestChart.after(TREE), TOWN, UnitKind.TASK_FORCE, COUNTY, JULY)))
                .isEqualTo(
                        new Rejection.Invalid("organisation.child-kind", "kind", "下级“东河村”不能归在“专班”之下，请先调整下级，或另选机构类型。"));
    }

    @Test
    void the_unit_above_must_be_known_placed_and_alive() {
        var chart = TestChart.after(TREE);
        assertThat(Outcome.rejection(place(chart, WATER, UnitKind.DEPARTMENT, unit(99, "无"), JULY))
                        .code())
                .isEqualTo("organisation.unknown");
        assertThat(Outcome.rejection(place(chart, VILLAGE, UnitKind.VILLAGE, OTHER, JULY))
                        .code())
                .isEqualTo("organisation.parent-unplaced");
        var gone = chart.evolve(new UnitPlaced(OTHER, UnitKind.TOWNSHIP, COUNTY, MARCH), MARCH)
                .evolve(new UnitDissolved(OTHER, JULY, null), MARCH);
        assertThat(Outcome.rejection(place(gone, VILLAGE, UnitKind.VILLAGE, OTHER, MARCH.plusDays(1)))
                        .code())
                .as("it ends later, but then the village would hang in the air")
                .isEqualTo("organisation.parent-ended");
    }

    @Test
    void the_same_place_is_not_recorded_twice() {
        assertThat(Outcome.rejection(place(TestChart.after(TREE), TOWN, UnitKind.TOWNSHIP, COUNTY, JULY))
                        .code())
                .isEqualTo("organisation.unchanged");
    }

    @Test
    void codes_are_recorded_with_the_length_of_the_level_and_the_prefix_of_the_unit_above() {
        var chart = TestChart.after(TREE).evolve(new UnitCodesRecorded(COUNTY, "411082", null, MARCH), MARCH);

        assertThat(Outcome.events(codes(chart, TOWN, "411082101", null)))
                .containsExactly(new UnitCodesRecorded(TOWN, "411082101", null, JULY));
        assertThat(Outcome.rejection(codes(chart, TOWN, "411083101", null)))
                .isEqualTo(new Rejection.Invalid(
                        "organisation.division-code-prefix",
                        "divisionCode",
                        "上级“溪山县”的区划代码是411082，本级代码应以411082开头，请核对。"));
        assertThat(Outcome.rejection(codes(chart, TOWN, "411082", null)).code())
                .isEqualTo("organisation.division-code-level");
        assertThat(Outcome.rejection(codes(chart, WATER, "411082", null)).code())
                .isEqualTo("organisation.division-code-unplaced");
    }

    @Test
    void a_department_has_a_credit_code_and_no_division_code() {
        var chart = TestChart.after(TREE).evolve(new UnitPlaced(WATER, UnitKind.DEPARTMENT, COUNTY, MARCH), MARCH);

        assertThat(Outcome.rejection(codes(chart, WATER, "411082", null)).code())
                .isEqualTo("organisation.division-code-none");
        assertThat(Outcome.events(codes(chart, WATER, null, "91350100M000100Y43")))
                .containsExactly(new UnitCodesRecorded(WATER, null, "91350100M000100Y43", JULY));
    }

    @Test
    void a_code_means_one_unit() {
        var chart = TestChart.after(new UnitCodesRecorded(ROADS, null, "91350100M000100Y43", MARCH));

        assertThat(Outcome.rejection(codes(chart, WATER, null, "91350100M000100Y43")))
                .isEqualTo(new Rejection.Invalid("organisation.code-taken", "creditCode", "这个代码已登记在“县交通局”名下，请核对。"));
        assertThat(Outcome.rejection(codes(chart, ROADS, null, "91350100M000100Y43"))
                        .code())
                .isEqualTo("organisation.unchanged");
    }

    @Test
    void an_inspectorate_is_known_as_such_on_its_days() {
        var chart = TestChart.after(TREE).evolve(new UnitPlaced(WATER, UnitKind.INSPECTORATE, COUNTY, JULY), MARCH);

        assertThat(chart.inspectorates()).containsExactly(WATER);
        assertThat(chart.on(MARCH).inspectorates()).isEmpty();
    }

    private static Decision place(
            OrganisationChart chart, UnitRef unit, UnitKind kind, @Nullable UnitRef parent, LocalDate from) {
        return PlaceUnitDecision.decide(
                chart, new PlaceUnit(unit.id(), kind, parent == null ? null : parent.id(), from), ADMINISTRATOR);
    }

    private static Decision codes(
            OrganisationChart chart, UnitRef unit, @Nullable String division, @Nullable String credit) {
        return RecordCodesDecision.decide(chart, new RecordCodes(unit.id(), division, credit, JULY), ADMINISTRATOR);
    }

    private static UnitRef unit(int number, String name) {
        return new UnitRef(new UnitId(new UUID(3, number)), name);
    }
}
