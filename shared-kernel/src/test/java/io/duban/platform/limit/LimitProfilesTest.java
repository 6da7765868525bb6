package io.duban.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.limit.DayCount;
import io.duban.kernel.limit.ExtensionRule;
import io.duban.kernel.limit.LampRule;
import io.duban.kernel.limit.Lane;
import io.duban.kernel.limit.LimitProfile;
import io.duban.kernel.limit.LimitUnit;
import io.duban.kernel.limit.MonthAnchor;
import io.duban.kernel.limit.OfficeHours;
import io.duban.kernel.limit.OfficeRule;
import io.duban.kernel.limit.PauseCause;
import io.duban.kernel.limit.Roll;
import io.duban.kernel.limit.StartEvent;
import io.duban.kernel.limit.StartOfLimit;
import io.duban.kernel.limit.Step;
import io.duban.kernel.task.LimitType;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the ready profiles say. */
class LimitProfilesTest {

    private static final Step D1 = new Step("D1", "研究部署", 0, LimitUnit.WORKDAY, Roll.NONE, false);
    private static final Step D3 = new Step("D3", "反馈办理情况", 3, LimitUnit.WORKDAY, Roll.NONE, false);

    @Test
    void the_default_is_13710_in_working_days() {
        assertThat(LimitProfiles.ready(LimitProfiles.DEFAULT))
                .contains(new LimitProfile(
                        "13710-workday-v1",
                        1,
                        ZoneId.of("Asia/Shanghai"),
                        "CN-official",
                        List.of(
                                new OfficeHours(LocalTime.of(8, 30), LocalTime.of(12, 0)),
                                new OfficeHours(LocalTime.of(14, 30), LocalTime.of(18, 0))),
                        StartEvent.DISPATCH_INSTANT,
                        new StartOfLimit(LocalTime.of(15, 0), Roll.NEXT_WORKDAY),
                        Map.of(
                                LimitType.GENERAL,
                                new Lane.Counted(
                                        List.of(D1, D3, new Step("D7", "落实解决", 7, LimitUnit.WORKDAY, Roll.NONE, true))),
                                LimitType.MAJOR,
                                new Lane.Counted(List.of(
                                        D1,
                                        D3,
                                        new Step("D7P", "阶段进展", 7, LimitUnit.WORKDAY, Roll.NONE, false),
                                        new Step("M1", "落实解决或报批方案", 1, LimitUnit.MONTH, Roll.NEXT_WORKDAY, true))),
                                LimitType.LONG_TERM,
                                new Lane.Heartbeat(List.of(D1, D3), 5),
                                LimitType.FIXED,
                                new Lane.Explicit(List.of(D1, D3)),
                                LimitType.URGENT,
                                new Lane.Hours(new TreeSet<>(List.of(24, 48)))),
                        MonthAnchor.RAW_T0,
                        DayCount.EXCLUDE_T0_DAY,
                        LocalTime.of(18, 0),
                        EnumSet.complementOf(EnumSet.of(PauseCause.EXT_PENDING)),
                        1,
                        new ExtensionRule(LocalTime.of(18, 0), 1, 2, null),
                        new LampRule(20, 1, 3, 2),
                        OfficeRule.USUAL));
    }

    @Test
    void the_same_profile_may_be_written_in_one_breath_with_remarks() throws Exception {
        try (var yaml = LimitProfilesTest.class.getResourceAsStream("written-in-one-breath.yaml")) {
            var text = new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(LimitProfiles.parse(text))
                    .isEqualTo(LimitProfiles.ready("13710-workday-v1").orElseThrow());
        }
    }

    @Test
    void by_the_letter_there_is_no_cutoff_and_ends_roll() {
        var profile = LimitProfiles.ready("literal-natural").orElseThrow();
        assertThat(profile.start()).isEqualTo(new StartOfLimit(null, Roll.NONE));
        assertThat(profile.endOfDay()).isEqualTo(LocalTime.of(18, 0));
        assertThat(profile.lane(LimitType.GENERAL)).hasValueSatisfying(lane -> assertThat(((Lane.Counted) lane).steps())
                .allMatch(step -> step.unit() == LimitUnit.NATURAL_DAY && step.roll() == Roll.NEXT_WORKDAY));
    }

    @Test
    void in_qinghai_the_clock_runs_from_the_day_of_deployment_and_there_are_no_reports_on_the_way() {
        var profile = LimitProfiles.ready("qinghai-710").orElseThrow();
        assertThat(profile.startEvent()).isEqualTo(StartEvent.DEPLOY_DAY);
        assertThat(profile.lane(LimitType.LONG_TERM))
                .contains(new Lane.Counted(List.of(new Step("Y0", "年底清零", 0, LimitUnit.YEAR_END, Roll.NONE, true))));
        assertThat(profile.lane(LimitType.FIXED)).contains(new Lane.Explicit(List.of()));
    }

    @Test
    void every_ready_profile_bears_its_name_and_knows_every_lane() {
        assertThat(LimitProfiles.names()).containsExactly("13710-workday-v1", "literal-natural", "qinghai-710");
        for (var name : LimitProfiles.names()) {
            var profile = LimitProfiles.ready(name).orElseThrow();
            assertThat(profile.name()).isEqualTo(name);
            assertThat(profile.lanes()).containsOnlyKeys(LimitType.values());
        }
    }

    @Test
    void another_name_is_no_ready_profile_however_it_is_written() {
        assertThat(LimitProfiles.ready("13710")).isEmpty();
        assertThat(LimitProfiles.ready("")).isEmpty();
        assertThat(LimitProfiles.ready("../limit/qinghai-710")).isEmpty();
    }

    @Test
    void the_official_calendar_is_that_of_2020_to_2026() {
        var calendar = OfficialCalendar.read();
        assertThat(calendar.version()).isEqualTo("CN-official");
        assertThat(calendar.exceptions()).hasSize(255);
    }
}
