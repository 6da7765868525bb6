package io.duban.command.ranking.adoption;

import static io.duban.command.People.ADMINISTRATOR;
import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.ranking.AMonth.RULES;
import static io.duban.command.ranking.AMonth.YAML;
import static io.duban.command.ranking.AMonth.codeOf;
import static io.duban.command.ranking.AMonth.events;
import static io.duban.command.ranking.AMonth.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.ranking.adoption.AdoptRuleSet;
import io.duban.kernel.ranking.adoption.DeclineRuleSet;
import io.duban.kernel.ranking.adoption.ProposeRuleSet;
import io.duban.kernel.ranking.adoption.RuleBook;
import io.duban.kernel.ranking.adoption.RuleBookEvent;
import io.duban.kernel.ranking.adoption.RuleBookFact;
import io.duban.kernel.ranking.adoption.RuleSetAdopted;
import io.duban.kernel.ranking.adoption.RuleSetDeclined;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.adoption.RuleSetProposed;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.ranking.rule.RuleText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the county comes to its scoring rules. */
class RuleDecisionsTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final YearMonth NOW = YearMonth.of(2026, 4);
    private static final RuleBook FIRST = and(
            RuleBook.EMPTY,
            new RuleSetAdopted(
                    new RuleSetId("general", 1), RuleText.ready("general").orElseThrow(), APRIL, "首次启动"));
    private static final RuleSetProposed PROPOSAL =
            new RuleSetProposed(RULES, YAML, APRIL, "加人工评分", SUPERVISOR.account());

    @Test
    void the_rules_begin_once() {
        var first = new RuleSetAdopted(RULES, YAML, APRIL, "首次启动");

        assertThat(events(BeginRulesDecision.decide(RuleBook.EMPTY, first))).containsExactly(first);
        assertThat(codeOf(BeginRulesDecision.decide(FIRST, first))).isEqualTo("rules.begun");
    }

    @Test
    void a_sound_text_is_proposed_whole_under_its_own_id_and_version() {
        assertThat(events(propose(FIRST, YAML, APRIL, SUPERVISOR, Set.of())))
                .containsExactly(new RuleSetProposed(RULES, YAML.strip(), APRIL, "加人工评分", SUPERVISOR.account()));
    }

    @Test
    void who_is_not_of_the_office_proposes_nothing() {
        for (var actor : List.of(LEADER_SHI, WATER_HEAD, ADMINISTRATOR)) {
            assertThat(codeOf(propose(FIRST, "not: yaml", APRIL, actor, Set.of())))
                    .isEqualTo("rules.not-allowed");
        }
    }

    @Test
    void every_mistake_is_told_with_its_line_and_column() {
        var broken = YAML.replace("type: LINEAR", "type: LINER").replace("max: 10,", "max: ten,");

        assertThat(rejection(propose(FIRST, broken, APRIL, SUPERVISOR, Set.of())))
                .isInstanceOfSatisfying(Rejection.Invalid.class, refused -> {
                    assertThat(refused.code()).isEqualTo("rules.unreadable");
                    assertThat(refused.field()).isEqualTo("yaml");
                    assertThat(refused.sentence()).contains("第7行第", "第8行第", "LINER", "items[1].max");
                });
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "period: WEEK           | period: MONTH       | rules.not-monthly",
                "\"5th workday 25:00\"  | \"5th workday 18:00\" | rules.freeze-unreadable",
                "\"every friday\"       | \"5th workday 18:00\" | rules.freeze-unreadable",
                "id: lead, fact: praise | id: lead            | rules.manual-fact",
                "version: 2, effectiveFrom: 2026-06-01 | version: 2 | rules.effective-differs"
            })
    void what_the_platform_cannot_carry_out_is_refused_at_once(String instead, String of, String code) {
        assertThat(codeOf(propose(FIRST, YAML.replace(of, instead), APRIL, SUPERVISOR, Set.of())))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-02", "2026-04-30", "1999-01-01", "2100-01-01", "+999999-01-01"})
    void rules_begin_with_a_month_of_our_time(LocalDate day) {
        assertThat(codeOf(propose(FIRST, YAML, day, SUPERVISOR, Set.of()))).isEqualTo("rules.effective-day");
    }

    @Test
    void a_version_names_one_text_for_good_also_when_it_was_declined() {
        var known = and(FIRST, PROPOSAL, new RuleSetDeclined(RULES, "先试算"));

        assertThat(codeOf(propose(known, YAML, APRIL, SUPERVISOR, Set.of()))).isEqualTo("rules.version-not-higher");
        assertThat(codeOf(propose(known, YAML.replace("version: 2", "version: 1"), APRIL, SUPERVISOR, Set.of())))
                .isEqualTo("rules.version-not-higher");
        assertThat(events(propose(known, YAML.replace("version: 2", "version: 3"), APRIL, SUPERVISOR, Set.of())))
                .hasSize(1);
    }

    @Test
    void no_rules_reach_into_a_month_that_is_frozen() {
        var february = LocalDate.of(2026, 2, 1);
        var march = Set.of(YearMonth.of(2026, 3));

        assertThat(codeOf(propose(FIRST, YAML, february, SUPERVISOR, march))).isEqualTo("rules.month-frozen");
        assertThat(rejection(propose(FIRST, YAML, february, SUPERVISOR, march)).sentence())
                .contains("2026年3月", "最早从2026-04-01起");
        assertThat(events(propose(FIRST, YAML, APRIL, SUPERVISOR, march))).hasSize(1);
        var book = and(FIRST, new RuleSetProposed(RULES, YAML, february, "早", SUPERVISOR.account()));
        assertThat(codeOf(AdoptRuleSetDecision.decide(book, new AdoptRuleSet(RULES), DIRECTOR, NOW, march::contains)))
                .isEqualTo("rules.month-frozen");
    }

    @Test
    void another_person_adopts_the_text_as_it_was_proposed() {
        var book = and(FIRST, PROPOSAL);

        assertThat(events(adopt(book, LEADER_SHI))).containsExactly(new RuleSetAdopted(RULES, YAML, APRIL, "加人工评分"));
        assertThat(and(book, new RuleSetAdopted(RULES, YAML, APRIL, "加人工评分"))
                        .inForce(NOW)
                        .orElseThrow()
                        .rules())
                .isEqualTo(RULES);
    }

    @Test
    void nobody_decides_about_what_they_proposed() {
        var own = and(FIRST, new RuleSetProposed(RULES, YAML, APRIL, "自拟", DIRECTOR.account()));

        assertThat(codeOf(adopt(own, DIRECTOR))).isEqualTo("rules.not-allowed");
        assertThat(codeOf(DeclineRuleSetDecision.decide(own, new DeclineRuleSet(RULES, "不"), DIRECTOR)))
                .isEqualTo("rules.not-allowed");
        assertThat(codeOf(adopt(own, SUPERVISOR))).isEqualTo("rules.not-allowed");
    }

    @Test
    void a_proposal_is_decided_once() {
        var declined = and(FIRST, PROPOSAL, new RuleSetDeclined(RULES, "先试算"));

        assertThat(events(DeclineRuleSetDecision.decide(
                        and(FIRST, PROPOSAL), new DeclineRuleSet(RULES, "先试算"), DIRECTOR)))
                .containsExactly(new RuleSetDeclined(RULES, "先试算"));
        assertThat(codeOf(adopt(declined, DIRECTOR))).isEqualTo("rules.decided");
        assertThat(declined.open()).isEmpty();
        assertThat(codeOf(adopt(FIRST, DIRECTOR))).isEqualTo("rules.not-found");
    }

    private static Decision adopt(RuleBook book, Actor actor) {
        return AdoptRuleSetDecision.decide(book, new AdoptRuleSet(RULES), actor, NOW, month -> false);
    }

    private static Decision propose(RuleBook book, String yaml, LocalDate from, Actor actor, Set<YearMonth> frozen) {
        return ProposeRuleSetDecision.decide(
                book, new ProposeRuleSet(yaml, from, "加人工评分"), actor, NOW, frozen::contains);
    }

    private static RuleBook and(RuleBook book, RuleBookEvent... events) {
        var all = book;
        for (var event : events) {
            all = all.with(new RuleBookFact(event, Instant.EPOCH, "某人"));
        }
        return all;
    }
}
