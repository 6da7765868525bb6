package io.duban.command.roster.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.organisation.OrganisationChart;
import io.duban.command.roster.RosterFile;
import io.duban.kernel.organisation.UnitKind;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.roster.RosterChange;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the sheet 单位 would do. */
class UnitsPlanTest {

    private static final OrganisationChart COUNTY =
            Planned.overNothing(RosterFile.county()).after();

    @Test
    void units_are_made_and_placed_in_whatever_order_the_rows_come() {
        var planned = Planned.overNothing(RosterFile.county());

        assertThat(planned.plan().issues()).isEmpty();
        assertThat(planned.changes()).startsWith("CREATED 东河村", "CREATED 石桥镇", "CREATED 县水利局", "CREATED 溪山县");
        var after = planned.after();
        assertThat(after.kindOf(unit(after, "东河村").id())).contains(UnitKind.VILLAGE);
        assertThat(after.parentOf(unit(after, "东河村").id())).contains(unit(after, "石桥镇"));
        assertThat(after.codesOf(unit(after, "石桥镇").id()).orElseThrow().divisionCode())
                .isEqualTo("411082101");
        assertThat(after.codesOf(unit(after, "县水利局").id()).orElseThrow().creditCode())
                .isEqualTo("91350100M000100Y43");
        assertThat(after.groupOf(unit(after, "石桥镇").id())).as("by its name").contains("乡镇街道");
        assertThat(planned.plan().changes().getFirst().text())
                .isEqualTo("新单位：归在“石桥镇”之下，类型“村社区”，排名分组“县直部门”，区划代码411082101201。");
    }

    @Test
    void the_same_file_twice_creates_nothing_new() {
        var again = Planned.over(COUNTY, RosterFile.county());

        assertThat(again.plan().facts()).isEmpty();
        assertThat(again.plan().issues()).isEmpty();
        assertThat(again.plan().changes()).hasSize(7).allSatisfy(change -> assertThat(change.kind())
                .isEqualTo(RosterChange.Kind.UNCHANGED));
    }

    @Test
    void empty_cells_leave_what_is_known_as_it_is() {
        var planned = Planned.over(COUNTY, RosterFile.with().unit("石桥镇").unit("县水利局", "", "", "", "", "重点部门"));

        assertThat(planned.errors()).isEmpty();
        assertThat(planned.changes()).containsExactly("GROUPED 县水利局");
        var after = planned.after();
        assertThat(after.groupOf(unit(after, "县水利局").id())).contains("重点部门");
        assertThat(after.parentOf(unit(after, "石桥镇").id())).contains(unit(after, "溪山县"));
    }

    @Test
    void a_unit_with_the_same_code_and_another_name_is_renamed_from_the_day_on() {
        var planned = Planned.over(
                COUNTY,
                RosterFile.with()
                        .unit("县水务局", "县直部门", "溪山县", "", "91350100M000100Y43")
                        .unit("石桥街道", "乡镇街道", "溪山县", "411082101")
                        .unit("东河村", "村社区", "石桥街道"));

        // registered today, the units cannot have been renamed in July's first days
        assertThat(planned.errors())
                .containsExactly(
                        "单位 2 名称 organisation.before-registration", "单位 3 名称 organisation.before-registration");
    }

    @Test
    void a_rename_says_from_what_and_keeps_what_stands_below() {
        var planned = Planned.over(
                Told.earlier(),
                RosterFile.with().unit("石桥街道", "乡镇街道", "溪山县", "411082101").unit("东河村", "村社区", "石桥街道"));

        assertThat(planned.errors()).isEmpty();
        assertThat(planned.changes()).containsExactly("RENAMED 石桥街道");
        assertThat(planned.plan().changes().getFirst().text()).contains("由“石桥镇”更名", "2026-07-01");
        var after = planned.after();
        assertThat(after.parentOf(unit(after, "东河村").id())).contains(unit(after, "石桥街道"));
        assertThat(after.on(Planned.FROM.minusDays(1)).unitNamed("石桥镇")).isPresent();
    }

    @Test
    void a_unit_that_stands_elsewhere_is_moved() {
        var planned =
                Planned.over(COUNTY, RosterFile.with().unit("东河村", "村社区", "白果乡").unit("白果乡", "乡镇街道", "溪山县"));

        assertThat(planned.errors())
                .as(
                        "its code begins as the former township's does; the rule for codes speaks only when codes are given")
                .isEmpty();
        assertThat(planned.changes()).containsExactly("MOVED 东河村", "CREATED 白果乡");
        assertThat(planned.plan().changes().getFirst().text()).isEqualTo("自2026-07-01起归在“白果乡”之下，类型“村社区”。");
    }

    @Test
    void an_unknown_parent_is_told_and_a_parent_in_the_same_file_is_not() {
        var planned =
                Planned.overNothing(RosterFile.with().unit("石桥镇", "乡镇街道", "西山县").unit("东河村", "村社区", "石桥镇"));

        assertThat(planned.errors()).containsExactly("单位 2 上级单位 PARENT_UNKNOWN");
        assertThat(planned.onlyIssue().cell()).isEqualTo("西山县");
    }

    @Test
    void a_circle_is_told_at_each_of_its_rows_and_at_no_other() {
        var planned = Planned.overNothing(
                RosterFile.with().unit("甲市", "市", "乙省").unit("乙省", "省", "甲市").unit("溪山县", "县", "甲市"));

        assertThat(planned.errors()).containsExactly("单位 2 上级单位 CIRCLE", "单位 3 上级单位 CIRCLE");
        assertThat(planned.plan().issues().getFirst().reason()).contains("甲市 → 乙省 → 甲市");
    }

    @Test
    void the_rules_of_the_forms_hold_for_a_file_too() {
        var planned = Planned.over(
                COUNTY,
                RosterFile.with()
                        .unit("县教育局", "县直部门", "溪山县", "", "91350100M000100Y44")
                        .unit("县民政局", "县直部门", "溪山县", "411083")
                        .unit("白果乡", "乡镇街道", "溪山县", "411083101")
                        .unit("南岭乡", "乡镇街道", "溪山县", "411082")
                        .unit("县财政局", "县直部门", "溪山县", "", "91350100M000100Y43")
                        .unit("西岭村", "村社区", "溪山县")
                        .unit("邻县", "县", "")
                        .unit("县林业局", "局", "溪山县")
                        .unit("县文旅局", "", "溪山县")
                        .unit("县水利局")
                        .unit("县水利局"));

        assertThat(planned.errors())
                .containsExactly(
                        "单位 2 统一社会信用代码 organisation.credit-code-check",
                        "单位 3 区划代码 organisation.division-code-none",
                        "单位 4 区划代码 organisation.division-code-prefix",
                        "单位 5 区划代码 organisation.division-code-level",
                        "单位 6 统一社会信用代码 organisation.code-taken",
                        "单位 7 上级单位 organisation.parent-kind",
                        "单位 8 上级单位 organisation.second-root",
                        "单位 9 类型 KIND_UNKNOWN",
                        "单位 10 类型 REQUIRED_MISSING",
                        "单位 12 名称 DUPLICATE");
        assertThat(planned.plan().issues())
                .allSatisfy(issue -> assertThat(issue.reason()).matches("[^a-zA-Z]*[\\p{IsHan}].*。"));
    }

    @Test
    void a_county_is_planned_with_all_its_villages() {
        var file = RosterFile.with().unit("溪山县", "县", "", "411082");
        IntStream.range(100, 130).forEach(town -> file.unit("乡" + town, "乡镇街道", "溪山县", "411082" + town));
        IntStream.range(0, 300).forEach(village -> {
            var town = 100 + village % 30;
            file.unit("村" + village, "村社区", "乡" + town, "411082" + town + (201 + village / 30));
            file.person("甲" + village, "村" + village, "书记", "主要负责人");
        });

        var planned = Planned.overNothing(file);

        assertThat(planned.errors()).isEmpty();
        assertThat(planned.changes()).hasSize(631);
    }

    private static UnitRef unit(OrganisationChart chart, String name) {
        return chart.unitNamed(name).orElseThrow();
    }
}
