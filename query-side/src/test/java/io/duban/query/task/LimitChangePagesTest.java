package io.duban.query.task;

import static io.duban.query.xishan.Xishan.CITY;
import static io.duban.query.xishan.Xishan.CITY_HEAD;
import static io.duban.query.xishan.Xishan.DIRECTOR;
import static io.duban.query.xishan.Xishan.MENG;
import static io.duban.query.xishan.Xishan.MENG_HERSELF;
import static io.duban.query.xishan.Xishan.ROADS;
import static io.duban.query.xishan.Xishan.ROADS_HEAD;
import static io.duban.query.xishan.Xishan.ROADS_LIAISON;
import static io.duban.query.xishan.Xishan.SUPERVISOR;
import static io.duban.query.xishan.Xishan.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.Due;
import io.duban.kernel.limit.Pace;
import io.duban.kernel.organisation.LeaderRegistered;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ClockCause;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.GrantExtension;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.LongTermPlanProposed;
import io.duban.kernel.task.PlanNode;
import io.duban.kernel.task.ProposeLongTermPlan;
import io.duban.kernel.task.ProposeSuspension;
import io.duban.kernel.task.RebaseLimits;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.ResumeTask;
import io.duban.kernel.task.SuspensionProposed;
import io.duban.kernel.task.SuspensionReason;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.TaskSuspended;
import io.duban.query.County;
import io.duban.query.todo.TodoQuery;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.ToldDesk;
import io.duban.query.xishan.Xishan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Extension, long-term plan and suspension on the pages: who is offered what, and where a refusal stands (T10, T11, T12). */
class LimitChangePagesTest {

    private static final TaskId EXTENSION_ASKED = task(31);
    private static final TaskId PLAN_PROPOSED = task(32);
    private static final TaskId TO_REVIEW = task(33);
    private static final TaskId SUSPENDED = task(34);
    private static final TaskId SUSPENSION_PROPOSED = task(35);
    private static final TaskId RUNNING = task(36);
    private static final TaskId COUNTED = task(37);

    private static RunningPages pages;
    private static ToldDesk desk;

    @BeforeAll
    static void begin() {
        pages = new RunningPages(Xishan.PEOPLE.toArray(Actor[]::new));
        desk = pages.get(ToldDesk.class);
        pages.record(day(1, 5), 9, SUPERVISOR, new UnitRegistered(ROADS, "县直部门"), new UnitRegistered(CITY, "县直部门"));
        pages.record(day(1, 5), 9, SUPERVISOR, new LeaderRegistered(MENG));
        handled(EXTENSION_ASKED, ROADS, MENG, day(7, 31));
        pages.record(
                day(7, 14),
                9,
                ROADS_HEAD,
                new ExtensionRequested(EXTENSION_ASKED, ROADS, "连续降雨", "路基完成八成", day(7, 31), day(8, 20)));
        handled(PLAN_PROPOSED, CITY, null, day(7, 20));
        var node = new PlanNode("一期通车", day(12, 31));
        pages.record(day(7, 14), 10, CITY_HEAD, new LongTermPlanProposed(PLAN_PROPOSED, CITY, "分两期实施", List.of(node)));
        handled(TO_REVIEW, ROADS, MENG, day(7, 31));
        suspended(TO_REVIEW, RunningPages.TODAY);
        handled(SUSPENDED, ROADS, null, day(7, 10));
        suspended(SUSPENDED, RunningPages.TODAY.plusDays(1));
        handled(SUSPENSION_PROPOSED, ROADS, null, day(7, 10));
        pages.record(
                day(7, 14),
                11,
                SUPERVISOR,
                new SuspensionProposed(
                        SUSPENSION_PROPOSED, SuspensionReason.FORCE_MAJEURE, "洪水", day(8, 1), SUPERVISOR.account()));
        handled(RUNNING, ROADS, null, day(7, 31));
        handled(COUNTED, ROADS, null, day(8, 3));
        pages.record(
                day(6, 1),
                9,
                SUPERVISOR,
                new ClocksSet(
                        COUNTED,
                        ClockCause.DISPATCHED,
                        "13710-workday-v1",
                        1,
                        "CN-official",
                        List.of(ClockReading.of(Clock.start(new Due(
                                "D7",
                                "落实解决",
                                Pace.WORKDAYS,
                                day(7, 1),
                                7,
                                County.at(day(8, 3), 18),
                                true,
                                List.of(2027)))))));
        pages.settled();
    }

    @AfterAll
    static void end() {
        pages.close();
    }

    private static void handled(TaskId id, UnitRef unit, @Nullable LeaderRef leader, LocalDate deadline) {
        var number = "督〔2026〕%d号".formatted(id.value().getLeastSignificantBits());
        pages.record(
                day(6, 1),
                9,
                SUPERVISOR,
                new TaskDrafted(id, "事项" + number, "重点项目", "常务会议", null, null, null, LimitType.MAJOR, "lixiuying"),
                new RegistrationApproved(id, number, day(6, 1)),
                new TaskDispatched(id, unit, List.of(), leader, deadline, day(6, 1)),
                new TaskSigned(id, unit));
    }

    private static void suspended(TaskId id, LocalDate reviewOn) {
        pages.record(
                day(7, 1),
                9,
                DIRECTOR,
                new SuspensionProposed(id, SuspensionReason.LITIGATION, "征地诉讼", reviewOn, SUPERVISOR.account()),
                new TaskSuspended(id, SuspensionReason.LITIGATION, day(7, 1), reviewOn, day(7, 10), "同意"));
    }

    @Test
    void the_head_of_the_lead_unit_is_offered_an_extension_and_a_plan_the_liaison_is_not() {
        assertThat(offered(ROADS_HEAD, RUNNING)).contains("/request-extension", "/propose-long-term-plan");
        assertThat(offered(ROADS_LIAISON, RUNNING)).doesNotContain("/request-extension", "/propose-long-term-plan");
        assertThat(offered(ROADS_HEAD, EXTENSION_ASKED)).doesNotContain("/request-extension");
    }

    @Test
    void who_decides_is_offered_the_decision_and_who_asked_reads_whose_it_is() {
        assertThat(offered(MENG_HERSELF, EXTENSION_ASKED)).contains("/grant-extension", "/refuse-extension");
        assertThat(offered(DIRECTOR, EXTENSION_ASKED)).doesNotContain("/grant-extension");
        assertThat(offered(DIRECTOR, PLAN_PROPOSED)).contains("/approve-long-term-plan", "/refuse-long-term-plan");
        assertThat(offered(DIRECTOR, SUSPENSION_PROPOSED)).contains("/approve-suspension", "/refuse-suspension");
        assertThat(offered(ROADS_HEAD, EXTENSION_ASKED))
                .contains("“批准延期”由牵头或领办的领导", "球在 县交通运输局（延期待副县长 孟晓岚批）")
                .doesNotContain("/grant-extension");
        assertThat(offered(ROADS_HEAD, RUNNING)).doesNotContain("批准延期", "批准中止");
    }

    @Test
    void a_suspended_matter_offers_the_office_its_resumption_and_has_no_running_clock() {
        assertThat(offered(SUPERVISOR, SUSPENDED))
                .contains("/resume-task", "中止或长期", "2026-07-16")
                .doesNotContain("已超", "/remind-unit", "/propose-suspension");
        assertThat(offered(DIRECTOR, SUSPENDED)).contains("/prolong-suspension", "/cancel-task");
        assertThat(offered(ROADS_HEAD, SUSPENDED)).contains("“恢复办理”由督查室工作人员办理").doesNotContain("/report-progress");
    }

    @Test
    void what_is_suspended_is_not_overdue_whatever_its_old_deadline() {
        var ledger = pages.get(TaskLedger.class);
        var now = Viewpoint.now(RunningPages.NOW);
        assertThat(ledger.page(LedgerFilter.of(Bucket.OVERDUE), now, SUPERVISOR).lines())
                .extracting(TaskLine::id)
                .containsExactly(SUSPENSION_PROPOSED.value());
        assertThat(ledger.page(LedgerFilter.of(Bucket.ON_TRACK), now, SUPERVISOR)
                        .lines())
                .extracting(TaskLine::id)
                .contains(SUSPENDED.value());
        assertThat(ledger.count(LedgerFilter.of(Bucket.DUE), now, SUPERVISOR)).isEqualTo(1);
    }

    @Test
    void each_finds_on_the_to_do_list_what_they_must_decide_or_review() {
        assertThat(todo(MENG_HERSELF, Bucket.TO_DECIDE_BY_LEADER)).containsExactly(EXTENSION_ASKED.value());
        assertThat(todo(DIRECTOR, Bucket.TO_DECIDE_BY_OFFICE))
                .containsExactlyInAnyOrder(PLAN_PROPOSED.value(), SUSPENSION_PROPOSED.value());
        assertThat(todo(SUPERVISOR, Bucket.TO_REVIEW_SUSPENSION)).containsExactly(TO_REVIEW.value());
        assertThat(pages.as(MENG_HERSELF).get("/todo").body())
                .contains("待我审批延期、长期推进、中止", "/tasks/" + EXTENSION_ASKED + "/grant-extension")
                .doesNotContain("??");
        assertThat(pages.as(DIRECTOR).get("/todo").body())
                .contains("/tasks/" + PLAN_PROPOSED + "/approve-long-term-plan", "中止待复核")
                .doesNotContain("??");
        assertThat(pages.as(SUPERVISOR).get("/todo").body())
                .contains("/tasks/" + TO_REVIEW + "/resume-task")
                .doesNotContain("??");
    }

    @Test
    void each_section_is_the_list_that_it_leads_to() {
        var now = Viewpoint.now(RunningPages.NOW);
        for (var person : Xishan.PEOPLE) {
            for (var section : pages.get(TodoQuery.class).of(person, now)) {
                assertThat(section.total())
                        .as(person.name() + " " + section.filter().bucket())
                        .isEqualTo(pages.get(TaskLedger.class).count(section.filter(), now, person));
            }
        }
    }

    @Test
    void a_leaders_page_puts_what_waits_for_a_decision_first_and_offers_it() {
        var page = pages.as(MENG_HERSELF).get("/leaders/me").body();

        assertThat(page)
                .contains(
                        "/tasks/" + EXTENSION_ASKED + "/grant-extension",
                        "/tasks/" + TO_REVIEW + "/prolong-suspension");
        assertThat(page.indexOf(EXTENSION_ASKED.toString())).isLessThan(page.indexOf(TO_REVIEW.toString()));
    }

    @Test
    void the_timeline_tells_what_was_asked_and_why() {
        assertThat(offered(MENG_HERSELF, EXTENSION_ASKED))
                .contains("县交通运输局申请延期到 2026-08-20（原时限 2026-07-31）；目前进展：路基完成八成", "连续降雨");
        assertThat(offered(DIRECTOR, PLAN_PROPOSED)).contains("县城市管理局申请转长期推进；节点“一期通车” 2026-12-31", "分两期实施");
    }

    @Test
    void the_answer_starts_with_the_day_that_was_asked_for() {
        desk.accept(EXTENSION_ASKED.value());
        var form = path(EXTENSION_ASKED, TaskAction.GRANT_EXTENSION);

        assertThat(pages.as(MENG_HERSELF).get(form).body()).contains("value=\"2026-08-20\"", "单位申请延期到 2026-08-20");
        pages.as(MENG_HERSELF).fill(form, "newDeadline", "2026-08-10", "opinion", "抓紧");

        assertThat(desk.last().command()).isEqualTo(new GrantExtension(EXTENSION_ASKED, day(8, 10), "抓紧"));
    }

    @Test
    void a_refusal_stands_beside_the_day_that_cannot_be_accepted_and_nothing_typed_is_lost() {
        desk.refuse(new Rejection.Invalid("task.extension-too-long", "newDeadline", "一次延期不能超过原定期限的60天。"));

        var answer = pages.as(ROADS_HEAD)
                .fill(
                        path(RUNNING, TaskAction.REQUEST_EXTENSION),
                        "reason",
                        "连续降雨",
                        "progress",
                        "路基八成",
                        "newDeadline",
                        "2027-07-31");

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body())
                .contains("<a href=\"#newDeadline\">", "value=\"2027-07-31\"", "连续降雨</textarea>")
                .containsPattern("id=\"newDeadline-error\">一次延期不能超过");
    }

    @Test
    void rows_left_empty_are_no_nodes() {
        desk.accept(RUNNING.value());

        pages.as(ROADS_HEAD)
                .fill(
                        path(RUNNING, TaskAction.PROPOSE_LONG_TERM_PLAN),
                        "plan",
                        "分两期",
                        "nodes[0].name",
                        "",
                        "nodes[0].due",
                        "",
                        "nodes[1].name",
                        "一期",
                        "nodes[1].due",
                        "2026-10-01",
                        "nodes[4].name",
                        "二期",
                        "nodes[4].due",
                        "2026-12-31");

        assertThat(desk.last().command())
                .isEqualTo(new ProposeLongTermPlan(
                        RUNNING, "分两期", List.of(new PlanNode("一期", day(10, 1)), new PlanNode("二期", day(12, 31)))));
    }

    @Test
    void what_is_wrong_with_a_node_stands_beside_its_row() {
        desk.accept(RUNNING.value());
        var form = path(RUNNING, TaskAction.PROPOSE_LONG_TERM_PLAN);

        var backwards = pages.as(ROADS_HEAD)
                .fill(
                        form,
                        "plan",
                        "分两期",
                        "nodes[1].name",
                        "一期",
                        "nodes[1].due",
                        "2026-10-01",
                        "nodes[3].name",
                        "二期",
                        "nodes[3].due",
                        "2026-09-01");
        var dayless = pages.as(ROADS_HEAD).fill(form, "plan", "分两期", "nodes[0].name", "一期");
        var empty = pages.as(ROADS_HEAD).fill(form, "plan", "分两期");

        assertThat(desk.all()).isEmpty();
        assertThat(backwards.body())
                .containsPattern("id=\"nodes\\[1\\]\\.due-error\">第2个节点的日期2026-09-01早于")
                .containsPattern("name=\"nodes\\[1\\]\\.name\"[^>]*value=\"二期\"");
        assertThat(dayless.body()).containsPattern("id=\"nodes\\[0\\]\\.due-error\">请填写第1个节点的完成日期");
        assertThat(empty.body()).containsPattern("id=\"nodes-error\">请至少填写一个推进节点");
    }

    @Test
    void the_office_proposes_with_a_reason_by_choice_and_resumes_with_or_without_a_day() {
        desk.accept(RUNNING.value());
        pages.as(SUPERVISOR)
                .fill(
                        path(RUNNING, TaskAction.PROPOSE_SUSPENSION),
                        "reason",
                        "LITIGATION",
                        "text",
                        "已立案",
                        "reviewOn",
                        "2026-08-01");
        assertThat(desk.last().command())
                .isEqualTo(new ProposeSuspension(RUNNING, SuspensionReason.LITIGATION, "已立案", day(8, 1)));

        pages.as(SUPERVISOR).fill(path(SUSPENDED, TaskAction.RESUME), "reason", "已判决", "deadline", "");
        assertThat(desk.last().command()).isEqualTo(new ResumeTask(SUSPENDED, "已判决", null));
    }

    @Test
    void counting_again_is_offered_to_who_closes_where_clocks_run_and_the_form_shows_the_present_dues() {
        assertThat(offered(DIRECTOR, COUNTED)).contains(path(COUNTED, TaskAction.REBASE_LIMITS));
        assertThat(offered(DIRECTOR, RUNNING)).as("no clocks run").doesNotContain("/rebase-limits");
        assertThat(offered(ROADS_HEAD, COUNTED)).doesNotContain("/rebase-limits");
        assertThat(offered(SUPERVISOR, COUNTED)).doesNotContain("/rebase-limits");
        desk.accept(COUNTED.value());

        var form = path(COUNTED, TaskAction.REBASE_LIMITS);
        assertThat(pages.as(DIRECTOR).get(form).body()).contains("目前的时限", "落实解决", "2026-08-03 18:00", "（暂定）");
        pages.as(DIRECTOR).fill(form, "reason", "新日历已载入");
        var blank = pages.as(DIRECTOR).fill(form, "reason", " ");

        assertThat(desk.last().command()).isEqualTo(new RebaseLimits(COUNTED, "新日历已载入"));
        assertThat(blank.body()).containsPattern("id=\"reason-error\">请填写重新核定的理由");
    }

    @Test
    void every_form_that_is_offered_opens_without_missing_words_or_inline_style() {
        var now = Viewpoint.now(RunningPages.NOW);
        for (var person : List.of(SUPERVISOR, DIRECTOR, ROADS_HEAD, MENG_HERSELF)) {
            for (var id : List.of(EXTENSION_ASKED, PLAN_PROPOSED, SUSPENDED, SUSPENSION_PROPOSED, RUNNING)) {
                var task = pages.get(TaskLedger.class).task(id.value(), now, person);
                task.stream()
                        .flatMap(line -> TaskAction.open(line.standing(), person).stream())
                        .forEach(action -> assertThat(
                                        pages.as(person).get(path(id, action)).body())
                                .as(person.name() + action)
                                .contains("name=\"formKey\"")
                                .doesNotContain("??", " style=\""));
            }
        }
    }

    private static List<UUID> todo(Actor person, Bucket bucket) {
        return pages.get(TodoQuery.class).of(person, Viewpoint.now(RunningPages.NOW)).stream()
                .filter(section -> section.filter().bucket() == bucket)
                .flatMap(section -> section.tasks().stream())
                .map(TaskLine::id)
                .toList();
    }

    private static String offered(Actor person, TaskId id) {
        return pages.as(person).get("/tasks/" + id).body();
    }

    private static String path(TaskId id, TaskAction action) {
        return "/tasks/" + id + "/" + action.commandName();
    }

    private static TaskId task(int number) {
        return Xishan.task(number);
    }
}
