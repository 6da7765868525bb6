package io.duban.query.task;

import static io.duban.query.xishan.Xishan.CITY;
import static io.duban.query.xishan.Xishan.CITY_HEAD;
import static io.duban.query.xishan.Xishan.DIRECTOR;
import static io.duban.query.xishan.Xishan.MENG;
import static io.duban.query.xishan.Xishan.MENG_HERSELF;
import static io.duban.query.xishan.Xishan.ROADS;
import static io.duban.query.xishan.Xishan.ROADS_HEAD;
import static io.duban.query.xishan.Xishan.ROADS_LIAISON;
import static io.duban.query.xishan.Xishan.SCHOOLS;
import static io.duban.query.xishan.Xishan.SCHOOLS_HEAD;
import static io.duban.query.xishan.Xishan.SUPERVISOR;
import static io.duban.query.xishan.Xishan.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.ClockReading.Status;
import io.duban.kernel.limit.Pace;
import io.duban.kernel.organisation.LeaderRegistered;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.AcceptPart;
import io.duban.kernel.task.AllocationObjected;
import io.duban.kernel.task.ClockCause;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.Milestone;
import io.duban.kernel.task.MilestoneMet;
import io.duban.kernel.task.MilestonesConfirmed;
import io.duban.kernel.task.MilestonesProposed;
import io.duban.kernel.task.MilestonesRebaselined;
import io.duban.kernel.task.PartAccepted;
import io.duban.kernel.task.PartSubmitted;
import io.duban.kernel.task.ProposeMilestones;
import io.duban.kernel.task.RebaselineProposed;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskSigned;
import io.duban.query.todo.TodoQuery;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.ToldDesk;
import io.duban.query.xishan.Xishan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Stages, co-units' parts and milestones on the pages: who is offered what, what is drawn, and who reads it (T7, T8). */
class HandlingPagesTest {

    /** Planned twice; one milestone is met and one behind; two co-units, one of whose parts waits. */
    private static final TaskId PLANNED = Xishan.task(51);

    /** Milestones wait for the office, and a co-unit objects. */
    private static final TaskId PROPOSED = Xishan.task(52);

    /** Other days wait for the leader. */
    private static final TaskId MOVING = Xishan.task(53);

    /** Nothing of it has been planned, and nobody assists. */
    private static final TaskId BARE = Xishan.task(54);

    private static final Milestone TENDER = milestone("招标", day(7, 1));
    private static final Milestone FLOW = milestone("通车", day(8, 20));

    private static RunningPages pages;
    private static ToldDesk desk;

    @BeforeAll
    static void begin() {
        pages = new RunningPages(Xishan.PEOPLE.toArray(Actor[]::new));
        desk = pages.get(ToldDesk.class);
        for (var unit : List.of(ROADS, CITY, SCHOOLS)) {
            pages.record(day(1, 5), 9, SUPERVISOR, new UnitRegistered(unit, "县直部门"));
        }
        pages.record(day(1, 5), 9, SUPERVISOR, new LeaderRegistered(MENG));
        planned();
        handled(PROPOSED, null, CITY);
        pages.record(day(6, 5), 9, ROADS_HEAD, new MilestonesProposed(PROPOSED, ROADS, List.of(TENDER, FLOW)));
        pages.record(day(6, 5), 10, CITY_HEAD, new AllocationObjected(PROPOSED, CITY, "与城管无关"));
        handled(MOVING, MENG);
        pages.record(day(6, 5), 9, SUPERVISOR, new MilestonesConfirmed(MOVING, ROADS, 1, List.of(FLOW), null));
        pages.record(
                day(7, 1),
                9,
                ROADS_HEAD,
                new RebaselineProposed(MOVING, ROADS, List.of(milestone("通车", day(8, 30))), "连续降雨"));
        handled(BARE, null);
        pages.settled();
    }

    private static void planned() {
        handled(PLANNED, MENG, CITY, SCHOOLS);
        pages.record(
                day(6, 2),
                9,
                ROADS_HEAD,
                new ClocksSet(
                        PLANNED,
                        ClockCause.REPORTED,
                        "13710-workday-v1",
                        1,
                        "CN-official",
                        List.of(
                                clock("D1", "研究部署", day(6, 1), Status.MET, at(day(6, 2), 9)),
                                clock("D3", "反馈办理情况", day(6, 4), Status.RUNNING, null),
                                clock("FIXED", "限定日期办结", day(8, 31), Status.RUNNING, null))));
        var first = List.of(TENDER, milestone("路基", day(7, 5)), milestone("通车", day(8, 10)));
        var second = List.of(TENDER, milestone("路基", day(7, 10)), FLOW);
        pages.record(day(6, 5), 9, SUPERVISOR, new MilestonesConfirmed(PLANNED, ROADS, 1, first, "同意"));
        pages.record(
                day(7, 3),
                9,
                ROADS_HEAD,
                new MilestoneMet(PLANNED, ROADS, 1, 1, "招标", day(7, 1), day(7, 3), "已中标", List.of()));
        pages.record(
                day(7, 4),
                9,
                MENG_HERSELF,
                new RebaselineProposed(PLANNED, ROADS, second.subList(1, 3), "连续降雨"),
                new MilestonesRebaselined(PLANNED, ROADS, 2, second, 1, "抓紧"));
        pages.record(day(7, 6), 9, CITY_HEAD, new PartSubmitted(PLANNED, CITY, "占道手续办好", 100, List.of(), true));
        pages.record(day(7, 6), 10, SCHOOLS_HEAD, new PartSubmitted(PLANNED, SCHOOLS, "校门口改道完成", 100, List.of(), true));
        pages.record(day(7, 7), 9, ROADS_HEAD, new PartAccepted(PLANNED, SCHOOLS, ROADS, true, null));
    }

    @AfterAll
    static void end() {
        pages.close();
    }

    @Test
    void each_is_offered_what_is_theirs_to_do_and_nothing_else() {
        assertThat(page(CITY_HEAD, PLANNED))
                .contains("/submit-part", "/object-to-allocation")
                .doesNotContain("/accept-part", "/meet-milestone", "/report-progress");
        assertThat(page(ROADS_LIAISON, PLANNED))
                .contains("/accept-part", "/return-part", "/meet-milestone")
                .doesNotContain("/propose-milestones", "/propose-rebaseline", "/submit-part");
        assertThat(page(ROADS_HEAD, PLANNED)).contains("/propose-rebaseline");
        assertThat(page(SCHOOLS_HEAD, PLANNED)).as("its part is accepted").doesNotContain("/submit-part");
        assertThat(page(SUPERVISOR, PROPOSED))
                .contains("/confirm-milestones", "/refuse-milestones", "/answer-allocation-objection")
                .doesNotContain("/confirm-rebaseline");
        assertThat(page(MENG_HERSELF, MOVING)).contains("/confirm-rebaseline", "/refuse-rebaseline");
        assertThat(page(DIRECTOR, MOVING)).doesNotContain("/confirm-rebaseline");
        assertThat(page(ROADS_HEAD, BARE)).doesNotContain("/accept-part", "/return-part");
    }

    @Test
    void t8_the_chart_draws_each_milestone_and_says_the_same_in_words() {
        var page = page(SUPERVISOR, PLANNED);

        assertThat(page)
                .contains("第 2 版", "1. 招标", "2. 路基", "3. 通车", "建设科长")
                .contains("2026-07-03 完成，迟 2 天", "节点滞后", "正常")
                .contains("2026-07-10", "原计划 2026-07-05", "2026-08-20", "原计划 2026-08-10")
                .contains("批准调整工期（第 2 版，原第 1 版保留）；节点“路基” 2026-07-10");
        assertThat(page.split("class=\"gantt-track\"", -1)).hasSize(4);
        assertThat(page.split("class=\"gantt-earlier\"", -1))
                .as("two were moved")
                .hasSize(3);
        assertThat(page.split("class=\"gantt-met\"", -1)).hasSize(2);
        assertThat(page.split("class=\"gantt-today\"", -1)).hasSize(4);
        assertThat(page).doesNotContain("??").doesNotContainPattern("\\sstyle=\"");
    }

    @Test
    void t8_the_lamp_of_every_milestone_is_readable_without_colour() {
        assertThat(page(SUPERVISOR, PLANNED))
                .containsPattern("aria-hidden=\"true\">✔</span> <span>2026-07-03 完成")
                .containsPattern("aria-hidden=\"true\">▲</span> <span>节点滞后")
                .containsPattern("aria-hidden=\"true\">●</span> <span>正常");
        assertThat(pages.as(SUPERVISOR).get("/ledger").body())
                .as("the worst lamp of all, in the list")
                .containsPattern("lamp-overdue\"><span[^>]*>■</span> <span>逾期");
    }

    @Test
    void t8_who_may_plan_is_invited_to_and_nobody_else_sees_an_empty_chart() {
        assertThat(page(ROADS_LIAISON, BARE)).contains("尚未拟订倒排工期");
        assertThat(page(SUPERVISOR, BARE)).doesNotContain("倒排工期");
        assertThat(page(SUPERVISOR, PROPOSED))
                .contains("已报送，待督查室确认", "2026-08-20")
                .doesNotContain("gantt-track");
        assertThat(page(MENG_HERSELF, MOVING)).contains("申请调整为以下节点", "2026-08-30", "gantt-track");
    }

    @Test
    void t7_the_page_says_which_stages_are_answered_and_which_are_missing() {
        assertThat(page(SUPERVISOR, PLANNED)).contains("06-02 09:00 逾期到位", "逾期，待反馈");
    }

    @Test
    void t7_the_form_says_which_stage_the_report_answers_and_offers_accepted_parts_to_draw_on() {
        var form = pages.as(ROADS_HEAD)
                .get(path(PLANNED, TaskAction.REPORT_PROGRESS))
                .body();

        assertThat(form)
                .contains("本次反馈答复：", "反馈办理情况（D3）", "采取了哪些措施")
                .contains("可采用的协办情况", "校门口改道完成")
                .doesNotContain("占道手续办好", "研究部署（D1）");
        assertThat(pages.as(ROADS_HEAD)
                        .get(path(BARE, TaskAction.REPORT_PROGRESS))
                        .body())
                .as("without clocks there are no stages")
                .doesNotContain("本次反馈答复", "补充反馈");
    }

    @Test
    void t7_a_co_unit_reads_its_own_part_and_not_that_of_another() {
        assertThat(page(CITY_HEAD, PLANNED)).contains("占道手续办好", "县城市管理局向牵头单位报告").doesNotContain("校门口改道完成");
        assertThat(page(SCHOOLS_HEAD, PLANNED)).contains("校门口改道完成").doesNotContain("占道手续办好");
        for (var reader : List.of(ROADS_HEAD, SUPERVISOR, MENG_HERSELF)) {
            assertThat(page(reader, PLANNED)).contains("校门口改道完成", "占道手续办好", "▲", "待采纳", "已采纳");
        }
        var seen = pages.get(TaskLedger.class)
                .task(PLANNED.value(), Viewpoint.now(RunningPages.NOW), CITY_HEAD)
                .orElseThrow();
        assertThat(seen.handling().cooperation().parts()).singleElement().satisfies(part -> assertThat(part.unit())
                .isEqualTo(CITY));
    }

    @Test
    void each_finds_what_waits_for_them_and_each_task_once() {
        assertThat(todo(SUPERVISOR, Bucket.TO_CONFIRM)).containsExactly(PROPOSED.value());
        assertThat(todo(DIRECTOR, Bucket.TO_CONFIRM)).containsExactly(PROPOSED.value());
        assertThat(todo(DIRECTOR, Bucket.TO_DECIDE_BY_OFFICE)).isEmpty();
        assertThat(todo(MENG_HERSELF, Bucket.TO_DECIDE_BY_LEADER)).containsExactly(MOVING.value());
        assertThat(todo(ROADS_HEAD, Bucket.TO_ACCEPT_PART)).containsExactly(PLANNED.value());
        assertThat(todo(CITY_HEAD, Bucket.TO_CONTRIBUTE)).containsExactly(PROPOSED.value());
        assertThat(todo(SCHOOLS_HEAD, Bucket.TO_CONTRIBUTE)).isEmpty();
        var now = Viewpoint.now(RunningPages.NOW);
        for (var person : Xishan.PEOPLE) {
            var listed = new ArrayList<UUID>();
            for (var section : pages.get(TodoQuery.class).of(person, now)) {
                assertThat(section.total())
                        .as(person.name() + " " + section.filter().bucket())
                        .isEqualTo(pages.get(TaskLedger.class).count(section.filter(), now, person));
                section.tasks().forEach(task -> listed.add(task.id()));
            }
            assertThat(listed).as(person.name()).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_to_do_list_leads_straight_to_the_step() {
        assertThat(pages.as(ROADS_HEAD).get("/todo").body())
                .contains("待采纳协办情况", "/tasks/" + PLANNED + "/accept-part")
                .doesNotContain("??");
        assertThat(pages.as(CITY_HEAD).get("/todo").body()).contains("协办待反馈", "/tasks/" + PROPOSED + "/submit-part");
        assertThat(pages.as(SUPERVISOR).get("/todo").body())
                .contains("待确认倒排工期、答复分工异议", "/tasks/" + PROPOSED + "/answer-allocation-objection");
        assertThat(pages.as(MENG_HERSELF).get("/leaders/me").body())
                .contains("/tasks/" + MOVING + "/confirm-rebaseline");
    }

    @Test
    void t7_a_refusal_stands_beside_the_opinion_that_is_missing() {
        desk.refuse(new Rejection.Invalid("task.part-not-handed-in", "opinion", "县城市管理局尚未报告完成，请先督促其反馈。"));

        var answer = pages.as(ROADS_HEAD)
                .fill(path(PLANNED, TaskAction.ACCEPT_PART), "unit", CITY.id().toString(), "opinion", "");

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).containsPattern("id=\"opinion-error\">县城市管理局尚未报告完成");
        assertThat(desk.last().command()).isEqualTo(new AcceptPart(PLANNED, CITY.id(), null));
    }

    @Test
    void t8_rows_left_empty_do_not_count_and_what_is_wrong_stands_beside_its_row() {
        desk.accept(BARE.value());
        var form = path(BARE, TaskAction.PROPOSE_MILESTONES);
        pages.as(ROADS_LIAISON)
                .fill(
                        form,
                        "milestones[1].name",
                        "招标",
                        "milestones[1].planned",
                        "2026-08-01",
                        "milestones[1].responsible",
                        "建设科长",
                        "milestones[7].name",
                        "通车",
                        "milestones[7].planned",
                        "2026-08-20",
                        "milestones[7].responsible",
                        "建设科长");
        assertThat(desk.last().command())
                .isEqualTo(new ProposeMilestones(BARE, List.of(milestone("招标", day(8, 1)), FLOW)));

        var backwards = pages.as(ROADS_LIAISON)
                .fill(
                        form,
                        "milestones[0].name",
                        "招标",
                        "milestones[0].planned",
                        "2026-08-01",
                        "milestones[0].responsible",
                        "建设科长",
                        "milestones[2].name",
                        "通车",
                        "milestones[2].planned",
                        "2026-08-01",
                        "milestones[2].responsible",
                        "建设科长");
        assertThat(backwards.body())
                .containsPattern("id=\"milestones\\[1\\]\\.planned-error\">第2个节点的日期2026-08-01没有晚于")
                .containsPattern("name=\"milestones\\[1\\]\\.name\"[^>]*value=\"通车\"");
    }

    @Test
    void t8_a_change_starts_with_what_is_still_to_come() {
        assertThat(pages.as(ROADS_HEAD)
                        .get(path(PLANNED, TaskAction.PROPOSE_REBASELINE))
                        .body())
                .containsPattern("name=\"milestones\\[0\\]\\.name\"[^>]*value=\"路基\"")
                .containsPattern("name=\"milestones\\[1\\]\\.planned\"[^>]*value=\"2026-08-20\"")
                .doesNotContain("value=\"招标\"");
    }

    @Test
    void every_form_that_is_offered_opens_without_missing_words_or_inline_style() {
        var now = Viewpoint.now(RunningPages.NOW);
        for (var person : List.of(SUPERVISOR, ROADS_HEAD, CITY_HEAD, MENG_HERSELF)) {
            for (var id : List.of(PLANNED, PROPOSED, MOVING, BARE)) {
                pages.get(TaskLedger.class).task(id.value(), now, person).stream()
                        .flatMap(line -> TaskAction.open(line.standing(), person).stream())
                        .forEach(action -> assertThat(
                                        pages.as(person).get(path(id, action)).body())
                                .as(person.name() + action)
                                .contains("name=\"formKey\"")
                                .doesNotContain("??", " style=\""));
            }
        }
    }

    private static void handled(TaskId id, @Nullable LeaderRef leader, UnitRef... coUnits) {
        var number = "督〔2026〕%d号".formatted(id.value().getLeastSignificantBits());
        pages.record(
                day(6, 1),
                9,
                SUPERVISOR,
                new TaskDrafted(id, "事项" + number, "重点项目", "常务会议", null, null, null, LimitType.MAJOR, "lixiuying"),
                new RegistrationApproved(id, number, day(6, 1)),
                new TaskDispatched(id, ROADS, List.of(coUnits), leader, day(8, 31), day(6, 1)),
                new TaskSigned(id, ROADS));
    }

    private static ClockReading clock(String code, String name, LocalDate due, Status status, @Nullable Instant since) {
        return new ClockReading(
                code,
                name,
                Pace.WORKDAYS,
                day(6, 1),
                3,
                at(due, 18),
                code.equals("FIXED"),
                List.of(),
                status,
                since,
                null,
                null);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(CountyTime.ZONE).toInstant();
    }

    private static Milestone milestone(String name, LocalDate planned) {
        return new Milestone(name, planned, "建设科长");
    }

    private static List<UUID> todo(Actor person, Bucket bucket) {
        return pages.get(TodoQuery.class).of(person, Viewpoint.now(RunningPages.NOW)).stream()
                .filter(section -> section.filter().bucket() == bucket)
                .flatMap(section -> section.tasks().stream())
                .map(TaskLine::id)
                .toList();
    }

    private static String page(Actor person, TaskId id) {
        return pages.as(person).get("/tasks/" + id).body();
    }

    private static String path(TaskId id, TaskAction action) {
        return "/tasks/" + id + "/" + action.commandName();
    }
}
