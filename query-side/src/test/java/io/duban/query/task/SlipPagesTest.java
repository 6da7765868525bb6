package io.duban.query.task;

import static io.duban.query.xishan.Xishan.DIRECTOR;
import static io.duban.query.xishan.Xishan.ROADS;
import static io.duban.query.xishan.Xishan.ROADS_HEAD;
import static io.duban.query.xishan.Xishan.SUPERVISOR;
import static io.duban.query.xishan.Xishan.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.limit.TaskLamp;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.IssueReminderSlip;
import io.duban.kernel.task.IssueSupervisionNotice;
import io.duban.kernel.task.LampAgainst;
import io.duban.kernel.task.LampChanged;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SlipKind;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskSigned;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.ToldDesk;
import io.duban.query.xishan.Xishan;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The numbered slips on the pages (T9): what went out, who may send the next one, and where a refusal stands. */
class SlipPagesTest {

    private static final TaskId REMINDED = Xishan.task(41);
    private static final TaskId QUIET = Xishan.task(42);
    private static final Instant DUE = Instant.parse("2026-07-10T10:00:00Z");

    private static RunningPages pages;
    private static ToldDesk desk;

    @BeforeAll
    static void begin() {
        pages = new RunningPages(Xishan.PEOPLE.toArray(Actor[]::new));
        desk = pages.get(ToldDesk.class);
        pages.record(day(1, 5), 9, SUPERVISOR, new UnitRegistered(ROADS, "县直部门"));
        handled(REMINDED);
        handled(QUIET);
        pages.record(
                day(7, 13),
                8,
                Actor.system("系统"),
                new LampChanged(
                        REMINDED, TaskLamp.TODAY, TaskLamp.OVERDUE, DUE, LampAgainst.UNIT, "FIXED", "限定日期办结", DUE),
                slip(REMINDED, SlipKind.REMINDER, "催办〔2026〕1号", 3));
        pages.settled();
    }

    @AfterAll
    static void end() {
        pages.close();
    }

    @Test
    void the_card_lists_every_slip_with_number_day_and_days_late() {
        assertThat(page(ROADS_HEAD, REMINDED))
                .contains("<h2 id=\"slips\">督办单</h2>", "交办〔2026〕41号", "催办〔2026〕1号", "2026-07-13", "3 天", "未逾期")
                .doesNotContain("??");
    }

    @Test
    void the_timeline_says_what_time_did() {
        assertThat(page(ROADS_HEAD, REMINDED))
                .contains(
                        "灯号由▲今日到期/节点滞后转为■逾期：限定日期办结 已于 2026-07-10 18:00 到期，记在承办单位名下",
                        "下达催办单 催办〔2026〕1号，送县交通运输局，已逾期 3 天");
    }

    @Test
    void a_change_of_the_lamp_stands_at_its_own_moment_and_is_nobodys_deed() {
        pages.record(
                day(7, 14),
                15,
                ROADS_HEAD,
                new LampChanged(
                        QUIET, TaskLamp.NORMAL, TaskLamp.OVERDUE, DUE, LampAgainst.UNIT, "FIXED", "限定日期办结", DUE));
        pages.settled();

        assertThat(page(SUPERVISOR, QUIET))
                .containsPattern("datetime=\"2026-07-10T10:00:00Z\">2026-07-10 18:00</time> · <span>系统</span>");
    }

    @Test
    void the_office_may_send_a_slip_and_the_director_a_notice_once_a_slip_went_out() {
        assertThat(page(SUPERVISOR, QUIET))
                .contains("/issue-reminder-slip")
                .doesNotContain("/issue-supervision-notice");
        assertThat(page(DIRECTOR, QUIET)).contains("/issue-reminder-slip").doesNotContain("/issue-supervision-notice");
        assertThat(page(DIRECTOR, REMINDED)).contains("/issue-supervision-notice");
        assertThat(page(SUPERVISOR, REMINDED)).doesNotContain("/issue-supervision-notice");
        for (var person : List.of(ROADS_HEAD, SUPERVISOR, DIRECTOR)) {
            assertThat(page(person, REMINDED)).as("nobody is offered a look").doesNotContain("look-at-clocks");
        }
        assertThat(page(ROADS_HEAD, REMINDED)).doesNotContain("/issue-reminder-slip");
    }

    @Test
    void the_forms_hand_in_what_was_written() {
        desk.accept(REMINDED.value());
        pages.as(SUPERVISOR).fill(path(QUIET, TaskAction.ISSUE_REMINDER_SLIP), "text", "请于本周内办结");
        assertThat(desk.last().command()).isEqualTo(new IssueReminderSlip(QUIET, "请于本周内办结"));

        pages.as(DIRECTOR).fill(path(REMINDED, TaskAction.ISSUE_SUPERVISION_NOTICE), "text", "请限期办结", "reason", "久拖不决");
        assertThat(desk.last().command()).isEqualTo(new IssueSupervisionNotice(REMINDED, "请限期办结", "久拖不决"));
    }

    @Test
    void a_missing_reason_is_told_beside_its_field() {
        desk.refuse(new Rejection.Invalid("task.reason-needed", "reason", "请填写升级理由。"));

        var answer = pages.as(DIRECTOR).fill(path(REMINDED, TaskAction.ISSUE_SUPERVISION_NOTICE), "text", "请限期办结");

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).contains("请限期办结</textarea>").containsPattern("id=\"reason-error\">请填写升级理由");
    }

    private static void handled(TaskId id) {
        var serial = id.value().getLeastSignificantBits();
        var number = "督〔2026〕%d号".formatted(serial);
        pages.record(
                day(6, 1),
                9,
                SUPERVISOR,
                new TaskDrafted(id, "事项" + number, "重点项目", "常务会议", null, null, null, LimitType.MAJOR, "lixiuying"),
                new RegistrationApproved(id, number, day(6, 1)),
                new TaskDispatched(id, ROADS, List.of(), null, day(7, 10), day(6, 1)),
                slip(id, SlipKind.DISPATCH, "交办〔2026〕%d号".formatted(serial), 0),
                new TaskSigned(id, ROADS));
    }

    private static SlipIssued slip(TaskId id, SlipKind kind, String number, int daysLate) {
        return new SlipIssued(
                id,
                kind,
                number,
                ROADS,
                "请办理",
                null,
                day(7, 10),
                DUE,
                daysLate,
                null,
                List.of(),
                null,
                "督查室",
                kind == SlipKind.DISPATCH ? day(6, 1) : day(7, 13));
    }

    private static String page(Actor person, TaskId id) {
        return pages.as(person).get("/tasks/" + id).body();
    }

    private static String path(TaskId id, TaskAction action) {
        return "/tasks/" + id + "/" + action.commandName();
    }
}
