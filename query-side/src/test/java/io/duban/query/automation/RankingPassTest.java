package io.duban.query.automation;

import static io.duban.query.automation.SetClock.instant;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.county.LimitHistory;
import io.duban.kernel.people.Actor;
import io.duban.kernel.ranking.adoption.RuleBook;
import io.duban.kernel.ranking.adoption.RuleBookFact;
import io.duban.kernel.ranking.adoption.RuleSetAdopted;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.period.CloseObjections;
import io.duban.kernel.ranking.period.FreezePeriod;
import io.duban.kernel.ranking.period.ObjectionsClosed;
import io.duban.kernel.ranking.period.PeriodEvent;
import io.duban.kernel.ranking.period.PeriodFact;
import io.duban.kernel.ranking.period.PeriodFrozen;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.ProvisionalRankingShown;
import io.duban.platform.limit.CountyLimits;
import io.duban.platform.limit.LimitProfiles;
import io.duban.platform.limit.LimitRegister;
import io.duban.platform.ranking.period.CountyRankings;
import io.duban.platform.ranking.rule.RuleText;
import io.duban.query.ranking.step.RecentRankings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the clock does with rankings: freezes on the fifth working day, closes after the window, each once. */
class RankingPassTest {

    private static final RuleSetId GENERAL = new RuleSetId("general", 1);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final Rankings county = new Rankings();
    private final Desk desk = new Desk();
    private final SetClock clock = new SetClock("2026-04-08T17:59:59");
    private final RankingPass pass =
            new RankingPass(new RecentRankings(county), desk, clock, UUID::randomUUID, new UsualLimits());

    @Test
    void a_month_that_began_after_the_county_had_rules_freezes_on_the_fifth_working_day() {
        county.adopted("2026-02-27T09:00");
        pass();
        assertThat(desk.commands).isEmpty();
        clock.set("2026-04-08T18:00"); // the sixth is 清明
        pass();
        assertThat(desk.commands).containsExactly(new FreezePeriod(MARCH));
        assertThat(desk.keys).containsExactly("ranking:FreezePeriod:2026-03");
    }

    @Test
    void months_that_had_begun_before_are_left_alone_however_old() {
        county.adopted("2026-03-02T09:00");
        clock.set("2026-04-30T18:00");
        pass();
        assertThat(desk.commands).isEmpty();
    }

    @Test
    void after_a_long_standstill_each_month_that_is_due_is_frozen() {
        county.adopted("2025-12-31T23:59");
        clock.set("2026-04-30T18:00");
        pass();
        assertThat(desk.commands)
                .containsExactly(
                        new FreezePeriod(YearMonth.of(2026, 1)),
                        new FreezePeriod(YearMonth.of(2026, 2)),
                        new FreezePeriod(MARCH));
    }

    @Test
    void nothing_is_frozen_without_rules_or_when_they_name_no_moment() {
        clock.set("2026-04-30T18:00");
        pass();
        county.adopted(
                "2026-01-05T09:00", RuleText.ready("general").orElseThrow().replaceAll("freezeAt.*\n", ""));
        pass();
        assertThat(desk.commands).isEmpty();
    }

    @Test
    void the_time_for_objections_closes_once_it_has_passed_also_in_a_month_that_was_frozen_by_hand() {
        var february = YearMonth.of(2026, 2);
        county.adopted("2026-03-02T09:00");
        county.told(
                february,
                new PeriodFrozen(february, GENERAL, Instant.EPOCH),
                new ProvisionalRankingShown(february, instant("2026-04-10T18:00")));
        clock.set("2026-04-10T18:00");
        pass();
        assertThat(desk.commands).as("the last moment counts").isEmpty();
        clock.set("2026-04-10T18:00:01");
        pass();
        assertThat(desk.commands).containsExactly(new CloseObjections(february));
        county.told(february, new ObjectionsClosed(february));
        pass();
        assertThat(desk.commands).hasSize(1);
    }

    @Test
    void what_breaks_for_one_month_does_not_hold_up_the_others() {
        county.adopted("2025-12-31T23:59");
        clock.set("2026-04-30T18:00");
        desk.breaksAt = new FreezePeriod(YearMonth.of(2026, 1));
        pass();
        assertThat(desk.commands).containsExactly(new FreezePeriod(YearMonth.of(2026, 2)), new FreezePeriod(MARCH));
    }

    @Test
    void when_it_is_to_stop_the_rest_waits() {
        county.adopted("2025-12-31T23:59");
        clock.set("2026-04-30T18:00");
        pass.run(() -> desk.commands.size() == 1);
        assertThat(desk.commands).hasSize(1);
    }

    private void pass() {
        pass.run(() -> false);
    }

    /** A county whose facts the test tells. */
    private static final class Rankings implements CountyRankings {

        private final Map<YearMonth, PeriodStory> months = new HashMap<>();
        private RuleBook rules = RuleBook.EMPTY;

        void adopted(String at) {
            adopted(at, RuleText.ready("general").orElseThrow());
        }

        void adopted(String at, String yaml) {
            rules = rules.with(new RuleBookFact(
                    new RuleSetAdopted(GENERAL, yaml, LocalDate.of(2026, 1, 1), "首次启动"), instant(at), "系统"));
        }

        void told(YearMonth month, PeriodEvent... events) {
            for (var event : events) {
                months.put(month, period(month).with(new PeriodFact(event, Instant.EPOCH, "system", "系统")));
            }
        }

        @Override
        public RuleBook rules() {
            return rules;
        }

        @Override
        public PeriodStory period(YearMonth month) {
            return months.getOrDefault(month, PeriodStory.of(month));
        }

        @Override
        public List<PeriodStory> periods(List<YearMonth> asked) {
            return asked.stream().map(this::period).toList();
        }
    }

    /** Notes what it is asked. */
    private static final class Desk implements CommandDesk {

        private final List<Object> commands = new ArrayList<>();
        private final List<@Nullable String> keys = new ArrayList<>();
        private @Nullable Object breaksAt;

        @Override
        public CommandAnswer submit(Object command, Actor actor, @Nullable String key) {
            if (command.equals(breaksAt)) {
                throw new IllegalStateException("broken on purpose");
            }
            commands.add(command);
            keys.add(key);
            return new CommandAnswer.Done(new UUID(0, 0), 0, 0, null);
        }
    }

    private static final class UsualLimits implements CountyLimits {

        @Override
        public LimitHistory history() {
            return LimitHistory.EMPTY;
        }

        @Override
        public LimitRegister on(LocalDate day) {
            return LimitRegister.of(LimitProfiles.DEFAULT);
        }
    }
}
