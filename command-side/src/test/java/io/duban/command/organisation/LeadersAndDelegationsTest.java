package io.duban.command.organisation;

import static io.duban.command.People.ADMINISTRATOR;
import static io.duban.command.People.DUBAN;
import static io.duban.command.People.EVERYBODY;
import static io.duban.command.People.LEADER_LU;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.LU;
import static io.duban.command.People.ROADS_HEAD;
import static io.duban.command.People.SHI;
import static io.duban.command.People.WATER;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.People.WATER_LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.task.Outcome;
import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.AppointHead;
import io.duban.kernel.organisation.AppointLiaison;
import io.duban.kernel.organisation.AssignFields;
import io.duban.kernel.organisation.ChangeLeaderPost;
import io.duban.kernel.organisation.DelegateAsHead;
import io.duban.kernel.organisation.DelegateAsLeader;
import io.duban.kernel.organisation.DelegationEnded;
import io.duban.kernel.organisation.DelegationId;
import io.duban.kernel.organisation.Deputy;
import io.duban.kernel.organisation.DissolveUnit;
import io.duban.kernel.organisation.EndDelegation;
import io.duban.kernel.organisation.HeadAppointed;
import io.duban.kernel.organisation.HeadDelegated;
import io.duban.kernel.organisation.JoinGroup;
import io.duban.kernel.organisation.LeaderDelegated;
import io.duban.kernel.organisation.LeaderFieldsAssigned;
import io.duban.kernel.organisation.LeaderLeftOffice;
import io.duban.kernel.organisation.LeaderPostChanged;
import io.duban.kernel.organisation.LeaveOffice;
import io.duban.kernel.organisation.MergeUnit;
import io.duban.kernel.organisation.OrganisationCommand;
import io.duban.kernel.organisation.PlaceUnit;
import io.duban.kernel.organisation.PostHolder;
import io.duban.kernel.organisation.RecordCodes;
import io.duban.kernel.organisation.RenameUnit;
import io.duban.kernel.organisation.UnitKind;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadersAndDelegationsTest {

    private static final LocalDate TODAY = TestChart.TODAY;
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final DelegationId ID = new DelegationId(new UUID(7, 1));

    @Test
    void a_leader_is_called_by_the_post_of_the_day_and_after_leaving_by_the_last_one() {
        assertThat(Outcome.events(ChangeLeaderPostDecision.decide(
                        TestChart.chart(), new ChangeLeaderPost(SHI.id(), "县长", AUGUST), ADMINISTRATOR)))
                .containsExactly(new LeaderPostChanged(SHI, "县长", AUGUST));
        var chart = TestChart.after(
                new LeaderPostChanged(SHI, "县长", AUGUST), new LeaderLeftOffice(SHI, AUGUST.plusMonths(1)));

        assertThat(chart.leader(SHI.id())).contains(SHI);
        assertThat(chart.on(AUGUST).leader(SHI.id())).contains(new LeaderRef(SHI.id(), "县长", "石磊"));
        assertThat(chart.on(AUGUST).leaderNamed("副县长", "石磊")).isEmpty();
        assertThat(chart.on(AUGUST).leaderEverNamed("副县长", "石磊")).contains(SHI);
        var later = chart.on(AUGUST.plusMonths(1));
        assertThat(later.leader(SHI.id()).orElseThrow().post()).isEqualTo("县长");
        assertThat(later.isInOffice(SHI.id())).isFalse();
        assertThat(LeaderMustBeInOffice.refusal(later, SHI.id(), "leader", "牵头领导"))
                .contains(new Rejection.Invalid("organisation.leader-left", "leader", "石磊（牵头领导）届时已离任，请另选领导。"));
    }

    @Test
    void who_has_left_leaves_no_second_time_but_comes_back_with_a_post() {
        var gone = TestChart.after(new LeaderLeftOffice(SHI, TODAY));
        assertThat(Outcome.rejection(LeaveOfficeDecision.decide(gone, new LeaveOffice(SHI.id(), AUGUST), ADMINISTRATOR))
                        .code())
                .isEqualTo("organisation.unchanged");
        assertThat(Outcome.events(LeaveOfficeDecision.decide(
                        TestChart.chart(), new LeaveOffice(SHI.id(), AUGUST), ADMINISTRATOR)))
                .containsExactly(new LeaderLeftOffice(SHI, AUGUST));
        assertThat(Outcome.events(ChangeLeaderPostDecision.decide(
                        gone, new ChangeLeaderPost(SHI.id(), "副县长", AUGUST), ADMINISTRATOR)))
                .hasSize(1);
        assertThat(gone.evolve(new LeaderPostChanged(SHI, "副县长", AUGUST), TODAY)
                        .on(AUGUST)
                        .isInOffice(SHI.id()))
                .isTrue();
    }

    @Test
    void fields_are_said_anew_as_a_whole() {
        var chart = TestChart.after(new LeaderFieldsAssigned(SHI, List.of("农业农村", "水利"), TODAY));

        assertThat(chart.fieldsOf(SHI.id())).containsExactly("农业农村", "水利");
        assertThat(chart.on(TODAY.minusDays(1)).fieldsOf(SHI.id())).isEmpty();
        assertThat(Outcome.events(fields(chart, List.of("水利")))).hasSize(1);
        assertThat(Outcome.rejection(fields(chart, List.of("农业农村", "水利"))).fieldOrNull())
                .isEqualTo("fields");
        assertThat(Outcome.rejection(fields(TestChart.after(new LeaderLeftOffice(SHI, TODAY)), List.of("水利")))
                        .code())
                .isEqualTo("organisation.leader-left");
    }

    @Test
    void a_leader_delegates_in_person_until_a_day() {
        var events = Outcome.events(asLeader(LEADER_SHI, TODAY, AUGUST));
        assertThat(events).containsExactly(new LeaderDelegated(ID, SHI, LU, "外出期间批准销号", TODAY, AUGUST));

        var chart = TestChart.after(new LeaderDelegated(ID, SHI, LU, "外出期间批准销号", TODAY, AUGUST));
        assertThat(chart.delegationsInForce()).extracting(DelegationTerm::id).containsExactly(ID);
        assertThat(chart.on(AUGUST).delegationsInForce()).hasSize(1);
        assertThat(chart.on(AUGUST.plusDays(1)).delegationsInForce()).isEmpty();
        assertThat(chart.on(TODAY.minusDays(1)).delegationsInForce()).isEmpty();
    }

    @Test
    void a_delegation_covers_nothing_afterwards_and_has_an_end_that_is_not_before_its_beginning() {
        assertThat(Outcome.rejection(asLeader(LEADER_SHI, TODAY.minusDays(1), AUGUST)))
                .isEqualTo(new Rejection.Invalid("organisation.delegation-past", "from", "授权不能补办，开始日期应是今天或以后。"));
        assertThat(Outcome.rejection(asLeader(LEADER_SHI, AUGUST, TODAY)).fieldOrNull())
                .isEqualTo("until");
    }

    @Test
    void nobody_delegates_to_themselves_or_to_who_has_left() {
        assertThat(Outcome.rejection(DelegateAsLeaderDecision.decide(
                                TestChart.chart(),
                                new DelegateAsLeader(SHI.id(), SHI.id(), "销号", TODAY, AUGUST),
                                LEADER_SHI,
                                TODAY,
                                ID))
                        .code())
                .isEqualTo("organisation.delegated-to-oneself");
        assertThat(Outcome.rejection(DelegateAsLeaderDecision.decide(
                                TestChart.after(new LeaderLeftOffice(LU, TODAY)),
                                new DelegateAsLeader(SHI.id(), LU.id(), "销号", TODAY, AUGUST),
                                LEADER_SHI,
                                TODAY,
                                ID))
                        .fieldOrNull())
                .isEqualTo("deputy");
        var headed = TestChart.after(new HeadAppointed(WATER, new PostHolder("陆青", "副局长"), TODAY));
        assertThat(Outcome.rejection(asHead(headed, WATER_HEAD)).code()).isEqualTo("organisation.delegated-to-oneself");
    }

    @Test
    void a_head_delegates_within_the_unit() {
        var head = new PostHolder("周川", "局长");
        assertThat(Outcome.events(asHead(TestChart.after(new HeadAppointed(WATER, head, TODAY)), WATER_HEAD)))
                .containsExactly(
                        new HeadDelegated(ID, WATER, head, new Deputy("陆青", "副局长", "luqing"), "签收", TODAY, AUGUST));
    }

    @Test
    void a_delegation_is_ended_early_by_who_gave_it() {
        var chart = TestChart.after(new LeaderDelegated(ID, SHI, LU, "销号", TODAY, AUGUST));

        assertThat(Outcome.events(end(chart, LEADER_SHI, TODAY.plusDays(2))))
                .containsExactly(new DelegationEnded(ID, TODAY.plusDays(2)));
        assertThat(Outcome.rejection(end(chart, LEADER_LU, TODAY))).isInstanceOf(Rejection.NotAllowed.class);
        assertThat(Outcome.rejection(end(chart, LEADER_SHI, TODAY.minusDays(1))).code())
                .isEqualTo("organisation.delegation-past");
        assertThat(Outcome.rejection(end(chart, LEADER_SHI, AUGUST.plusDays(1))).code())
                .isEqualTo("organisation.delegation-over");
        assertThat(Outcome.rejection(end(TestChart.chart(), ADMINISTRATOR, TODAY)))
                .isInstanceOf(Rejection.NotFound.class);
        var ended = chart.evolve(new DelegationEnded(ID, TODAY.plusDays(2)), TODAY);
        assertThat(ended.on(TODAY.plusDays(1)).delegationsInForce()).hasSize(1);
        assertThat(ended.on(TODAY.plusDays(2)).delegationsInForce()).isEmpty();
    }

    @Test
    void the_administrator_keeps_the_organisation_and_nobody_else() {
        var unit = WATER.id();
        List<OrganisationCommand> kept = List.of(
                new PlaceUnit(unit, UnitKind.COUNTY, null, TODAY),
                new RecordCodes(unit, null, "91350100M000100Y43", TODAY),
                new RenameUnit(unit, "县水务局", TODAY, null),
                new MergeUnit(unit, unit, TODAY, null),
                new DissolveUnit(unit, TODAY, null),
                new AppointHead(unit, "周川", "局长", TODAY),
                new AppointLiaison(unit, "周川", "局长", TODAY),
                new JoinGroup(unit, "执法部门", YearMonth.from(TODAY)),
                new ChangeLeaderPost(SHI.id(), "县长", TODAY),
                new LeaveOffice(SHI.id(), TODAY),
                new AssignFields(SHI.id(), List.of("水利"), TODAY));
        for (var command : kept) {
            for (var person : EVERYBODY) {
                var refusal = OrganisationPermission.refusal(command, TestChart.chart(), person);
                if (person == ADMINISTRATOR || person == DUBAN) {
                    assertThat(refusal).as("%s by %s", command, person.name()).isEmpty();
                } else {
                    assertThat(refusal.orElseThrow().code()).isEqualTo("organisation.not-allowed");
                }
            }
        }
    }

    @Test
    void delegations_are_given_in_person_or_entered_by_the_administrator() {
        var chart = TestChart.chart();
        var byLeader = new DelegateAsLeader(SHI.id(), LU.id(), "销号", TODAY, AUGUST);
        var byHead = new DelegateAsHead(WATER.id(), "陆青", "副局长", null, "签收", TODAY, AUGUST);
        for (var person : EVERYBODY) {
            var keeper = person == ADMINISTRATOR || person == DUBAN;
            assertThat(OrganisationPermission.refusal(byLeader, chart, person).isEmpty())
                    .as(person.name())
                    .isEqualTo(keeper || person == LEADER_SHI);
            assertThat(OrganisationPermission.refusal(byHead, chart, person).isEmpty())
                    .as(person.name())
                    .isEqualTo(keeper || person == WATER_HEAD);
        }
        assertThat(OrganisationPermission.refusal(byHead, chart, WATER_LIAISON)).isPresent();
        assertThat(OrganisationPermission.refusal(byHead, chart, ROADS_HEAD)
                        .orElseThrow()
                        .sentence())
                .isEqualTo("“单位授权”由该单位主要负责人本人或系统管理员办理，您（单位主要负责人）不能办理此项。");
    }

    private static Decision fields(OrganisationChart chart, List<String> fields) {
        return AssignFieldsDecision.decide(chart, new AssignFields(SHI.id(), fields, TODAY), ADMINISTRATOR);
    }

    private static Decision asLeader(Actor actor, LocalDate from, LocalDate until) {
        return DelegateAsLeaderDecision.decide(
                TestChart.chart(), new DelegateAsLeader(SHI.id(), LU.id(), "外出期间批准销号", from, until), actor, TODAY, ID);
    }

    private static Decision asHead(OrganisationChart chart, Actor actor) {
        return DelegateAsHeadDecision.decide(
                chart, new DelegateAsHead(WATER.id(), "陆青", "副局长", "luqing", "签收", TODAY, AUGUST), actor, TODAY, ID);
    }

    private static Decision end(OrganisationChart chart, Actor actor, LocalDate from) {
        return EndDelegationDecision.decide(chart, new EndDelegation(ID, from), actor, TODAY);
    }
}
