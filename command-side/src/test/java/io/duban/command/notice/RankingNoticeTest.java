package io.duban.command.notice;

import static io.duban.command.People.ADMINISTRATOR;
import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.EVERYBODY;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.notice.Notices.CONTENT;
import static io.duban.command.notice.Notices.NOTICE;
import static io.duban.command.notice.Notices.RANKING;
import static io.duban.command.notice.Notices.WORDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.command.Given;
import io.duban.command.desk.CommandTarget;
import io.duban.command.recording.CircumstancesParameter;
import io.duban.command.task.Outcome;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.event.Decision;
import io.duban.kernel.notice.ApproveNotice;
import io.duban.kernel.notice.DraftNotice;
import io.duban.kernel.notice.IssueNotice;
import io.duban.kernel.notice.NoticeApproved;
import io.duban.kernel.notice.NoticeContent;
import io.duban.kernel.notice.NoticeDrafted;
import io.duban.kernel.notice.NoticeEvent;
import io.duban.kernel.notice.NoticeFigure;
import io.duban.kernel.notice.NoticeId;
import io.duban.kernel.notice.NoticeIssued;
import io.duban.kernel.notice.NoticeKind;
import io.duban.kernel.notice.NoticeRevised;
import io.duban.kernel.notice.NoticeSubject;
import io.duban.kernel.notice.NoticeWording;
import io.duban.kernel.notice.ReviseNotice;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

class RankingNoticeTest {

    private static final NoticeDrafted DRAFTED = new NoticeDrafted(NOTICE, RANKING, CONTENT, SUPERVISOR.account());
    private static final NoticeApproved APPROVED = new NoticeApproved(NOTICE);
    private static final NoticeIssued ISSUED = new NoticeIssued(NOTICE, "溪督通〔2026〕4号", Given.TODAY);

    private final List<NoticeKind> kindsDrawn = new ArrayList<>();
    private final List<LocalDate> numbersDrawn = new ArrayList<>();
    private boolean monthIsFree = true;

    @Test
    void the_office_drafts_and_the_figures_stay_with_the_draft() {
        assertThat(Outcome.events(draft(SUPERVISOR, false))).containsExactly(DRAFTED);
    }

    @Test
    void a_month_whose_notice_is_issued_gets_no_second_draft() {
        assertThat(Outcome.rejection(draft(SUPERVISOR, true)))
                .isEqualTo(new Rejection.Conflict("notice.month-issued", "2026年2月的排名通报已经印发，不能再发一份。"));
    }

    @Test
    void nobody_outside_the_office_drafts_revises_or_issues() {
        for (var actor : EVERYBODY) {
            if (!actor.isOffice()) {
                assertThat(Outcome.rejection(draft(actor, false))).isInstanceOf(Rejection.NotAllowed.class);
                refused(when(actor, new ReviseNotice(NOTICE, WORDING), DRAFTED), "notice.not-allowed");
                refused(when(actor, new IssueNotice(NOTICE), DRAFTED, APPROVED), "notice.not-allowed");
            }
        }
    }

    @Test
    void a_draft_is_reworded() {
        when(DIRECTOR, new ReviseNotice(NOTICE, WORDING), DRAFTED).expectEvents(new NoticeRevised(NOTICE, WORDING));
    }

    @Test
    void a_figure_may_be_moved_or_dropped_but_none_is_made_up() {
        var figure = new NoticeFigure("应办结", "当月应办结", "1058件", null, CONTENT.dataTime(), null);
        var content =
                new NoticeContent(saying("应办结{应办结}。"), List.of(), List.of(figure), List.of(), CONTENT.dataTime(), 42);
        var drafted = new NoticeDrafted(NOTICE, RANKING, content, SUPERVISOR.account());
        for (var text : List.of("{应办结}应办结。", "没有数字。", "{ 空格 }不是数据。")) {
            when(SUPERVISOR, new ReviseNotice(NOTICE, saying(text)), drafted)
                    .expectEvents(new NoticeRevised(NOTICE, saying(text)));
        }
        refused(when(SUPERVISOR, new ReviseNotice(NOTICE, saying("办结{办结}。")), drafted), "notice.unknown-figure");
        assertThat(Outcome.rejection(DraftNoticeDecision.decide(
                        NOTICE, new DraftNotice(RANKING, content.with(saying("{办结}"))), SUPERVISOR, false)))
                .isEqualTo(new Rejection.Invalid(
                        "notice.unknown-figure", "opening", "本文没有名为“{办结}”的数据，请改用已有的数据名或删去花括号。可用的有：{应办结}。"));
    }

    @Test
    void each_kind_draws_from_its_own_series() {
        var talk = new NoticeSubject(NoticeKind.TALK, null, 0, null, List.of(WATER), null);
        when(SUPERVISOR, new IssueNotice(NOTICE), new NoticeDrafted(NOTICE, talk, CONTENT, "lisi"), APPROVED);
        assertThat(kindsDrawn).containsExactly(NoticeKind.TALK);
    }

    @Test
    void a_letter_goes_to_a_unit() {
        assertThatThrownBy(() -> NoticeSubject.of(NoticeKind.RECTIFICATION)).hasMessageContaining("请选择整改通知书发往的单位");
    }

    private static NoticeWording saying(String text) {
        return new NoticeWording("通报", List.of(), List.of(text), List.of());
    }

    @Test
    void what_was_approved_or_issued_is_not_reworded() {
        refused(when(SUPERVISOR, new ReviseNotice(NOTICE, WORDING), DRAFTED, APPROVED), "notice.wrong-state");
        refused(when(SUPERVISOR, new ReviseNotice(NOTICE, WORDING), DRAFTED, APPROVED, ISSUED), "notice.wrong-state");
    }

    @Test
    void the_director_or_a_leader_approves() {
        for (var actor : List.of(DIRECTOR, LEADER_SHI)) {
            when(actor, new ApproveNotice(NOTICE), DRAFTED).expectEvents(APPROVED);
        }
    }

    @Test
    void nobody_else_approves() {
        for (var actor : List.of(SUPERVISOR, WATER_HEAD, ADMINISTRATOR)) {
            refused(when(actor, new ApproveNotice(NOTICE), DRAFTED), "notice.not-allowed");
        }
    }

    @Test
    void the_drafter_does_not_approve_even_as_director() {
        var own = new NoticeDrafted(NOTICE, RANKING, CONTENT, DIRECTOR.account());
        refused(when(DIRECTOR, new ApproveNotice(NOTICE), own), "notice.not-allowed");
    }

    @Test
    void nothing_is_approved_twice() {
        refused(when(DIRECTOR, new ApproveNotice(NOTICE), DRAFTED, APPROVED), "notice.wrong-state");
        refused(when(DIRECTOR, new ApproveNotice(NOTICE), DRAFTED, APPROVED, ISSUED), "notice.wrong-state");
    }

    @Test
    void an_approved_notice_is_issued_with_its_number() {
        when(SUPERVISOR, new IssueNotice(NOTICE), DRAFTED, APPROVED)
                .expectEvents(ISSUED)
                .expectResultMessagePayload(new CommandAnswer.Done(NOTICE.value(), 2, -1, "溪督通〔2026〕4号"));
    }

    @Test
    void a_notice_that_is_not_issued_draws_no_number() {
        refused(when(SUPERVISOR, new IssueNotice(NOTICE), DRAFTED), "notice.wrong-state");
        refused(when(SUPERVISOR, new IssueNotice(NOTICE), DRAFTED, APPROVED, ISSUED), "notice.wrong-state");
        monthIsFree = false;
        refused(when(SUPERVISOR, new IssueNotice(NOTICE), DRAFTED, APPROVED), "notice.month-issued");
        assertThat(numbersDrawn).isEmpty();
    }

    private static Decision draft(Actor actor, boolean issued) {
        return DraftNoticeDecision.decide(NOTICE, new DraftNotice(RANKING, CONTENT), actor, issued);
    }

    private ResultValidator<RankingNotice> when(Actor actor, Object command, NoticeEvent... given) {
        var fixture = new AggregateTestFixture<>(RankingNotice.class);
        NoticeNumbers numbers = (kind, day) -> {
            numbersDrawn.add(day);
            kindsDrawn.add(kind);
            return "溪督通〔2026〕4号";
        };
        fixture.registerCommandTargetResolver(new CommandTarget())
                .registerParameterResolverFactory(new CircumstancesParameter())
                .registerInjectableResources(numbers, new Months());
        return fixture.given((Object[]) given).when(command, Given.from(actor));
    }

    private static void refused(ResultValidator<RankingNotice> result, String code) {
        result.expectNoEvents()
                .expectResultMessagePayloadMatching(
                        Matchers.hasToString(Matchers.containsString("code=" + code + ",")));
    }

    private final class Months implements NoticeMonths {

        @Override
        public boolean isIssued(NoticeSubject subject) {
            return !monthIsFree;
        }

        @Override
        public boolean claim(NoticeSubject subject, NoticeId notice) {
            return monthIsFree;
        }
    }
}
