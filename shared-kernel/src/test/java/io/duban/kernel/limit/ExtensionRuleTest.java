package io.duban.kernel.limit;

import static io.duban.kernel.limit.Limits.NATURAL;
import static io.duban.kernel.limit.Limits.QINGHAI;
import static io.duban.kernel.limit.Limits.WORKDAY;
import static io.duban.kernel.limit.Limits.at;
import static io.duban.kernel.limit.Limits.due;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.LimitType;
import org.junit.jupiter.api.Test;

/** Until when an extension may be asked for, and how long it may be. */
class ExtensionRuleTest {

    @Test
    void it_is_asked_for_until_the_close_of_the_working_day_before() {
        var d7 = due(WORKDAY, LimitType.GENERAL, "2026-02-13T10:00", "D7"); // Monday 2 March; 28 February is worked
        assertThat(ExtensionRule.lastMoment(d7, WORKDAY)).isEqualTo(at("2026-02-28T18:00"));
        var d3 = due(WORKDAY, LimitType.GENERAL, "2026-02-11T10:00", "D3"); // Saturday 14 February, worked
        assertThat(ExtensionRule.lastMoment(d3, WORKDAY)).isEqualTo(at("2026-02-13T18:00"));
    }

    @Test
    void hours_may_be_extended_until_they_are_over() {
        var h24 = due(WORKDAY, LimitType.URGENT, "2026-03-02T10:00", "H24");
        assertThat(ExtensionRule.lastMoment(h24, WORKDAY)).isEqualTo(at("2026-03-03T10:00"));
        assertThat(ExtensionRule.latest(h24, WORKDAY)).isEqualTo(at("2026-03-04T10:00"));
    }

    @Test
    void each_is_no_longer_than_the_limit_was_in_the_first_place() {
        var d7 = due(WORKDAY, LimitType.GENERAL, "2026-03-02T10:00", "D7"); // 11 March
        assertThat(ExtensionRule.latest(d7, WORKDAY)).isEqualTo(at("2026-03-20T18:00"));
        var again = Clock.start(d7).rebase(at("2026-03-20T18:00"), WORKDAY).due();
        assertThat(ExtensionRule.latest(again, WORKDAY)).isEqualTo(at("2026-03-31T18:00"));

        var m1 = due(WORKDAY, LimitType.MAJOR, "2026-03-02T10:00", "M1"); // 2 April after 31 days; 3 May is off
        assertThat(ExtensionRule.latest(m1, WORKDAY)).isEqualTo(at("2026-05-06T18:00"));
        var literal = due(NATURAL, LimitType.GENERAL, "2026-03-02T10:00", "D7"); // 9 March after 7 days
        assertThat(ExtensionRule.latest(literal, NATURAL)).isEqualTo(at("2026-03-16T18:00"));
        var y0 = due(QINGHAI, LimitType.LONG_TERM, "2026-12-01T10:00", "Y0"); // 31 December after 30 days
        assertThat(ExtensionRule.latest(y0, QINGHAI)).isEqualTo(at("2027-01-30T18:00"));
    }

    @Test
    void a_county_may_say_how_long_and_until_when() {
        var own = Limits.workdayBut(
                "askBefore: \"18:00 of working day due-1\", maxTimes: 2, maxEach: original length",
                "askBefore: \"17:00 of working day due-0\", maxTimes: 1, maxEach: 5 WORKDAY");
        var d7 = due(own, LimitType.GENERAL, "2026-03-02T10:00", "D7");
        assertThat(ExtensionRule.lastMoment(d7, own)).isEqualTo(at("2026-03-11T17:00"));
        assertThat(ExtensionRule.latest(d7, own)).isEqualTo(at("2026-03-18T18:00"));
        assertThat(own.profile().extension().maxTimes()).isEqualTo(1);
    }
}
