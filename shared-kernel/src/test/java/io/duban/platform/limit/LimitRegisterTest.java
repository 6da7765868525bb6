package io.duban.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.county.LimitHistory;
import io.duban.kernel.county.LimitProfileAdopted;
import io.duban.kernel.county.LimitsFact;
import io.duban.platform.start.CannotStart;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LimitRegisterTest {

    @Test
    void new_tasks_are_counted_by_the_profile_that_the_county_has_chosen() {
        var limits = LimitRegister.of("qinghai-710");
        assertThat(limits.inForce().profile().name()).isEqualTo("qinghai-710");
        assertThat(limits.inForce().calendar().covers(2026)).isTrue();
    }

    @Test
    void a_running_task_keeps_the_profile_it_began_with() {
        assertThat(LimitRegister.of("qinghai-710")
                        .named("13710-workday-v1", 1)
                        .profile()
                        .name())
                .isEqualTo("13710-workday-v1");
    }

    @Test
    void a_profile_that_nobody_knows_stops_the_start_with_those_that_there_are() {
        assertThatThrownBy(() -> LimitRegister.of("13710"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("13710-workday-v1、literal-natural、qinghai-710");
    }

    @Test
    void what_is_dispatched_on_the_eve_is_counted_by_the_old_profile_and_on_the_day_by_the_new_one() {
        var eve = LocalDate.of(2026, 6, 30);
        var history = adopted(
                        "literal-natural",
                        LocalDate.of(2026, 1, 1),
                        LimitProfiles.text("literal-natural").orElseThrow())
                .with(fact(
                        "qinghai-710",
                        1,
                        eve.plusDays(1),
                        LimitProfiles.text("qinghai-710").orElseThrow()));

        assertThat(LimitRegister.of(history, eve).inForce().profile().name()).isEqualTo("literal-natural");
        assertThat(LimitRegister.of(history, eve.plusDays(1))
                        .inForce()
                        .profile()
                        .name())
                .isEqualTo("qinghai-710");
    }

    @Test
    void every_edition_that_was_adopted_stays_known_for_the_tasks_that_keep_it() {
        var first = "profile: 溪山\nversion: 1\nendOfDay: \"17:00\"\nlanes: {FIXED: {due: explicit date from the slip}}";
        var second = first.replace("version: 1", "version: 2").replace("17:00", "17:30");
        var day = LocalDate.of(2026, 1, 1);
        var limits = LimitRegister.of(adopted("溪山", day, first).with(fact("溪山", 2, day, second)), day);

        assertThat(limits.named("溪山", 1).profile().endOfDay()).isEqualTo("17:00");
        assertThat(limits.named("溪山", 2).profile().endOfDay()).isEqualTo("17:30");
        assertThat(limits.inForce().profile().version()).isEqualTo(2);
        assertThat(limits.named("13710-workday-v1", 1).profile().name()).isEqualTo("13710-workday-v1");
    }

    @Test
    void the_calendar_is_the_one_that_was_loaded_and_not_the_one_that_comes_with_the_product() {
        var day = LocalDate.of(2026, 1, 1);
        var history =
                adopted("qinghai-710", day, LimitProfiles.text("qinghai-710").orElseThrow());

        assertThat(LimitRegister.of(history, day).inForce().calendar().covers(2026))
                .isFalse();
    }

    @Test
    void the_official_years_are_facts_that_add_up_to_the_official_calendar() {
        var history = LimitHistory.EMPTY;
        for (var load : OfficialCalendar.loads()) {
            history = history.with(new LimitsFact(load, Instant.EPOCH, "首次启动"));
        }

        assertThat(history.calendar().exceptions())
                .isEqualTo(OfficialCalendar.read().exceptions());
        assertThat(history.years()).containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(OfficialCalendar.loads())
                .allSatisfy(load -> assertThat(load.source()).contains("国办发明电〔" + (load.year() - 1) + "〕"));
    }

    private static LimitHistory adopted(String name, LocalDate from, String yaml) {
        return LimitHistory.EMPTY.with(fact(name, 1, from, yaml));
    }

    private static LimitsFact fact(String name, int version, LocalDate from, String yaml) {
        return new LimitsFact(new LimitProfileAdopted(name, version, yaml, from, "试行"), Instant.EPOCH, "主任");
    }
}
