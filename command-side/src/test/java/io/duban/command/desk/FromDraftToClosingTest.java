package io.duban.command.desk;

import static io.duban.command.People.ADMINISTRATOR;
import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.notice.Notices.CONTENT;
import static io.duban.command.notice.Notices.FEBRUARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.organisation.OrganisationRegister;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.notice.ApproveNotice;
import io.duban.kernel.notice.DraftNotice;
import io.duban.kernel.notice.IssueNotice;
import io.duban.kernel.notice.NoticeId;
import io.duban.kernel.notice.NoticeSubject;
import io.duban.kernel.organisation.RegisterLeader;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.task.ApplyForCompletion;
import io.duban.kernel.task.ApproveClosing;
import io.duban.kernel.task.ApproveRegistration;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.PassVerification;
import io.duban.kernel.task.ReportProgress;
import io.duban.kernel.task.SignForTask;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.TaskId;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.event.RecordedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole road over the desk and a real PostgreSQL. */
class FromDraftToClosingTest {

    private static TestDatabase database;
    private static CommandNode node;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        node = CommandNode.over(database);
        node.done(new RegisterUnit("县水利局", null), ADMINISTRATOR);
        node.done(new RegisterUnit("石桥镇", null), ADMINISTRATOR);
        node.done(new RegisterLeader("副县长", "石磊"), ADMINISTRATOR);
    }

    @AfterAll
    static void stop() {
        node.close();
        database.close();
    }

    @Test
    void a_task_walks_from_draft_to_closing_and_every_event_says_who_did_it() {
        var chart = node.bean(OrganisationRegister.class).current();
        var water = chart.unitNamed("县水利局").orElseThrow();
        var shi = chart.leaderNamed("副县长", "石磊").orElseThrow();
        var head = new Actor("shuili", "水利局长", Role.UNIT_HEAD, water, null);
        var leader = new Actor("shilei", "石磊", Role.LEADER, null, shi);
        var deadline = LocalDate.now(CountyTime.ZONE).plusDays(30);

        var task = node.awaitingApproval(draft("修复东河堤防"));
        var registered = node.done(new ApproveRegistration(task), DIRECTOR);
        node.done(new DispatchTask(task, water.id(), List.of(), shi.id(), deadline), SUPERVISOR);
        node.done(new SignForTask(task), head);
        node.done(new ReportProgress(task, "完成护坡", 40, "缺石料", List.of()), head);
        node.done(new ApplyForCompletion(task, "已完工", List.of()), head);
        node.done(new PassVerification(task, "属实"), SUPERVISOR);
        var closed = node.done(new ApproveClosing(task, ClosingGrade.EXCELLENT, "同意"), leader);

        assertThat(registered.number()).matches("督〔\\d{4}〕\\d+号");
        var events = node.stream(task.value());
        assertThat(events)
                .filteredOn(event -> event.event() instanceof SlipIssued)
                .extracting(event -> ((SlipIssued) event.event()).number())
                .singleElement()
                .asString()
                .matches("交办〔\\d{4}〕\\d+号");
        // what a lamp shows depends on the day of the test
        var facts = events.stream()
                .filter(event -> !event.name().equals("task.lamp_changed"))
                .toList();
        assertThat(facts)
                .extracting(RecordedEvent::name)
                .containsExactly(
                        "task.drafted",
                        "task.registration_requested",
                        "task.answer_awaited",
                        "task.registered",
                        "task.dispatched",
                        "task.clocks_set",
                        "task.slip_issued",
                        "task.answer_awaited",
                        "task.signed",
                        "task.progress_reported",
                        "task.clocks_set",
                        "task.completion_requested",
                        "task.clocks_set",
                        "task.answer_awaited",
                        "task.verification_passed",
                        "task.answer_awaited",
                        "task.closed",
                        "task.clocks_set");
        assertThat(facts)
                .extracting(event -> event.actor().account())
                .containsExactly(
                        "ducha1", "ducha1", "ducha1", "zhuren", "ducha1", "ducha1", "ducha1", "ducha1", "shuili",
                        "shuili", "shuili", "shuili", "shuili", "shuili", "ducha1", "ducha1", "shilei", "shilei");
        assertThat(events).extracting(RecordedEvent::streamType).containsOnly("SupervisedTask");
        assertThat(events.getLast().position()).isEqualTo(closed.position());
        assertThat(closed.sequence()).isEqualTo(events.size() - 1);
        assertThat(node.refused(new ApproveClosing(task, ClosingGrade.EXCELLENT, "同意"), leader, null))
                .isEqualTo("task.wrong-state");
    }

    @Test
    void the_organisation_is_founded_by_its_first_unit_and_known_at_once() {
        var done = node.done(new RegisterUnit("白果乡", null), ADMINISTRATOR);
        var chart = node.bean(OrganisationRegister.class).current();
        var unit = chart.unitNamed("白果乡").orElseThrow();
        assertThat(chart.groupOf(unit.id())).contains("乡镇街道");
        assertThat(chart.groupOf(chart.unitNamed("县水利局").orElseThrow().id())).contains("县直部门");
        assertThat(node.stream(done.id())).extracting(RecordedEvent::streamType).containsOnly("Organisation");
        assertThat(node.refused(new RegisterUnit("白果乡", null), ADMINISTRATOR, null))
                .isEqualTo("organisation.unit-known");
    }

    @Test
    void a_month_gets_one_issued_notice_with_a_number_of_its_own_series() {
        var first = notice();
        var second = notice();
        var issued = node.done(new IssueNotice(first), SUPERVISOR);
        assertThat(issued.number()).isEqualTo("督办通报第1期（总第1期）");
        assertThat(node.refused(new IssueNotice(second), SUPERVISOR, null)).isEqualTo("notice.month-issued");
        assertThat(node.refused(new DraftNotice(NoticeSubject.ranking(FEBRUARY), CONTENT), SUPERVISOR, null))
                .isEqualTo("notice.month-issued");
        assertThat(node.stream(first.value()))
                .extracting(RecordedEvent::streamType)
                .containsOnly("Notice");
    }

    @Test
    void a_task_that_does_not_exist_is_not_found() {
        var nowhere = new TaskId(new UUID(9, 9));
        assertThat(node.refused(new SignForTask(nowhere), SUPERVISOR, null)).isEqualTo("task.not-found");
        assertThat(node.refused(new SignForTask(nowhere), SUPERVISOR, "a-key")).isEqualTo("task.not-found");
    }

    @Test
    void a_notice_that_does_not_exist_is_not_found() {
        var nowhere = new NoticeId(new UUID(9, 9));
        assertThat(node.refused(new IssueNotice(nowhere), SUPERVISOR, null)).isEqualTo("notice.not-found");
    }

    private static NoticeId notice() {
        var notice = new NoticeId(node.done(new DraftNotice(NoticeSubject.ranking(FEBRUARY), CONTENT), SUPERVISOR)
                .id());
        node.done(new ApproveNotice(notice), DIRECTOR);
        return notice;
    }

    static DraftTask draft(String title) {
        return new DraftTask(title, "民生实事", "县政府工作报告", null, null, null, LimitType.GENERAL);
    }
}
