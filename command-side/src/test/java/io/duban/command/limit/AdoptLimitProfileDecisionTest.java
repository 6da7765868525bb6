package io.duban.command.limit;

import static io.duban.command.Given.TODAY;
import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.EVERYBODY;
import static io.duban.command.limit.Decided.and;
import static io.duban.command.limit.Decided.atFirst;
import static io.duban.command.limit.Decided.own;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.command.task.Outcome;
import io.duban.kernel.county.AdoptLimitProfile;
import io.duban.kernel.county.LimitHistory;
import io.duban.kernel.county.LimitProfileAdopted;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.limit.LimitProfiles;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** 3.2 of the time-limit rules: the profile is the county's choice, by an event, from a day on. */
class AdoptLimitProfileDecisionTest {

    @Test
    void the_director_adopts_a_ready_profile_whose_whole_text_is_kept() {
        assertThat(Outcome.events(decide(atFirst(), ready("literal-natural", TODAY), DIRECTOR)))
                .containsExactly(new LimitProfileAdopted(
                        "literal-natural",
                        1,
                        LimitProfiles.text("literal-natural").orElseThrow(),
                        TODAY,
                        "县政府常务会议决定"));
    }

    @Test
    void the_director_adopts_the_countys_own_text_under_the_name_and_version_that_stand_in_it() {
        assertThat(Outcome.events(decide(atFirst(), text(own(3, "17:30"), TODAY.plusDays(9)), DIRECTOR)))
                .containsExactly(new LimitProfileAdopted("溪山县本级", 3, own(3, "17:30"), TODAY.plusDays(9), "县政府常务会议决定"));
    }

    @Test
    void nobody_but_the_director_decides_how_the_county_counts() {
        assertThat(EVERYBODY).filteredOn(actor -> !actor.equals(DIRECTOR)).allSatisfy(actor -> assertThat(
                        Outcome.rejection(decide(atFirst(), ready("qinghai-710", TODAY), actor)))
                .isEqualTo(new Rejection.NotAllowed(
                        "limits.not-allowed",
                        "“采用时限方案”由督查室主任办理，您（" + actor.role().label() + "）不能办理此项。")));
    }

    @Test
    void a_profile_begins_today_or_later() {
        assertThat(Outcome.rejection(decide(atFirst(), ready("qinghai-710", TODAY.minusDays(1)), DIRECTOR)))
                .isEqualTo(new Rejection.Invalid(
                        "limits.effective-past", "effectiveFrom", "生效日期2026-03-30已过，请选择今天或以后的日期。"));
    }

    @Test
    void what_holds_on_that_day_already_is_not_adopted_again() {
        assertThat(Outcome.rejection(decide(atFirst(), ready(LimitProfiles.DEFAULT, TODAY), DIRECTOR)))
                .isEqualTo(
                        new Rejection.Conflict("limits.in-force", "2026-03-31起实行的已经是“13710-workday-v1”（第1版），不必重复采用。"));
    }

    @Test
    void what_was_to_come_is_taken_back_by_adopting_the_present_one_for_that_day() {
        var later = TODAY.plusDays(30);
        var history = and(atFirst(), Decided.ready("qinghai-710", later));

        var taken = Outcome.events(decide(history, ready(LimitProfiles.DEFAULT, later), DIRECTOR));

        assertThat(and(history, (LimitProfileAdopted) taken.getFirst()).inForce(later))
                .hasValueSatisfying(adopted -> assertThat(adopted.name()).isEqualTo(LimitProfiles.DEFAULT));
    }

    @Test
    void the_countys_own_profile_does_not_take_the_name_of_a_ready_one() {
        var disguised = own(9, "17:30").replace("溪山县本级", "qinghai-710");

        assertThat(Outcome.rejection(decide(atFirst(), text(disguised, TODAY), DIRECTOR)))
                .isEqualTo(new Rejection.Invalid(
                        "limits.name-taken", "yaml", "“qinghai-710”是系统自带方案的名称，请在 profile 一项为本县方案另起名称。"));
    }

    @Test
    void a_changed_text_under_the_same_name_carries_a_higher_version() {
        var history = and(atFirst(), new LimitProfileAdopted("溪山县本级", 4, own(4, "17:30"), TODAY, "试行"));

        assertThat(Outcome.rejection(decide(history, text(own(4, "17:00"), TODAY), DIRECTOR)))
                .isEqualTo(new Rejection.Invalid(
                        "limits.version-not-higher", "yaml", "方案“溪山县本级”已采用过第4版，内容有改动时请把 version 写成5或更大的数。"));
        assertThat(Outcome.rejection(decide(history, text(own(3, "17:00"), TODAY), DIRECTOR))
                        .code())
                .isEqualTo("limits.version-not-higher");
        assertThat(Outcome.events(decide(history, text(own(5, "17:00"), TODAY), DIRECTOR)))
                .hasSize(1);
    }

    @Test
    void an_earlier_edition_may_come_back_as_it_was() {
        var history = and(
                and(atFirst(), new LimitProfileAdopted("溪山县本级", 1, own(1, "17:00"), TODAY, "试行")),
                new LimitProfileAdopted("溪山县本级", 2, own(2, "17:30"), TODAY, "试行"));

        assertThat(Outcome.events(decide(history, text(own(1, "17:00"), TODAY), DIRECTOR)))
                .hasSize(1);
    }

    @Test
    void a_name_that_no_ready_profile_has_is_refused_with_those_that_there_are() {
        var refused = refusal(ready("13710", TODAY));

        assertThat(refused.field()).isEqualTo("name");
        assertThat(refused.sentence()).isEqualTo("没有名为“13710”的现成方案，可用的有：13710-workday-v1、literal-natural、qinghai-710。");
    }

    @Test
    void a_mistake_in_the_countys_text_is_told_with_its_line_beside_the_text() {
        var refused = refusal(text(own(1, "25:00"), TODAY));

        assertThat(refused.field()).isEqualTo("yaml");
        assertThat(refused.code()).isEqualTo("limit-profile.unreadable");
        assertThat(refused.sentence()).isEqualTo("时限方案第3行 endOfDay：时刻“25:00”无法识别，应形如 \"18:00\"。");
    }

    private static Decision decide(LimitHistory history, AdoptLimitProfile command, Actor actor) {
        return AdoptLimitProfileDecision.decide(history, command, ProfileOffer.of(command), actor, TODAY);
    }

    private static Rejection.Invalid refusal(AdoptLimitProfile command) {
        return catchThrowableOfType(InvalidValue.class, () -> ProfileOffer.of(command))
                .rejection();
    }

    private static AdoptLimitProfile ready(String name, LocalDate from) {
        return new AdoptLimitProfile(name, null, from, "县政府常务会议决定");
    }

    private static AdoptLimitProfile text(String yaml, LocalDate from) {
        return new AdoptLimitProfile(null, yaml, from, "县政府常务会议决定");
    }
}
