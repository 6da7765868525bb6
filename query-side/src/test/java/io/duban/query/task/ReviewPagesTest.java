package io.duban.query.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.ApproveClosing;
import io.duban.kernel.task.CastAppraisal;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.FreezeElectorate;
import io.duban.kernel.task.RecordNoContact;
import io.duban.kernel.task.ReviewMethod;
import io.duban.kernel.task.TaskId;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.ToldDesk;
import io.duban.query.xishan.Xishan;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages from check to closing and reopening: who is offered what, and how little a reviewer is shown. */
class ReviewPagesTest {

    private static final Pattern ACTION = Pattern.compile("href=\"/tasks/[0-9a-f-]{36}/([a-z-]+)\"");

    private final RunningPages pages = Xishan.shared();
    private final ToldDesk desk = pages.get(ToldDesk.class);

    @Test
    void each_person_is_offered_what_the_permission_table_says_and_every_form_opens() {
        var ledger = pages.get(TaskLedger.class);
        var now = Viewpoint.now(RunningPages.NOW);
        for (var id : IntStream.rangeClosed(31, 37).mapToObj(Xishan::task).toList()) {
            for (var person : Xishan.PEOPLE) {
                var task = ledger.task(id.value(), now, person);
                var page = pages.as(person).get(path(id));
                assertThat(page.statusCode()).as(person + " " + id).isEqualTo(task.isPresent() ? 200 : 404);
                var allowed = task.stream()
                        .flatMap(line -> TaskAction.open(line.standing(), person).stream()
                                .filter(action -> action != TaskAction.REBASE_LIMITS
                                        || !line.clocks().isEmpty()))
                        // a notice follows a slip, and none of these has one
                        .filter(action -> action != TaskAction.ISSUE_SUPERVISION_NOTICE)
                        .map(TaskAction::commandName)
                        .toList();
                assertThat(offered(page.body())).as(person + " " + id).isEqualTo(allowed);
                assertThat(page.body()).doesNotContain("??");
                for (var action : allowed) {
                    var form = pages.as(person).get(path(id) + "/" + action);
                    assertThat(form.statusCode()).as(action).isEqualTo(200);
                    assertThat(form.body()).contains("name=\"formKey\"").doesNotContain("??");
                }
            }
        }
    }

    @Test
    void the_road_from_check_to_closing_is_offered_to_whom_it_belongs() {
        assertThat(offeredTo(Xishan.SUPERVISOR, Xishan.VERIFYING))
                .containsExactly(
                        "pass-verification",
                        "return-for-rework",
                        "find-falsified",
                        "set-public-gate",
                        "merge-task",
                        "split-task",
                        "record-citizen",
                        "label-task",
                        "record-praise");
        assertThat(offeredTo(Xishan.SUPERVISOR, Xishan.TO_FREEZE))
                .containsExactly(
                        "freeze-electorate",
                        "merge-task",
                        "split-task",
                        "record-citizen",
                        "label-task",
                        "record-praise");
        assertThat(offeredTo(Xishan.DIRECTOR, Xishan.UNDER_REVIEW))
                .containsExactly(
                        "conclude-public-review",
                        "cancel-task",
                        "merge-task",
                        "split-task",
                        "transfer-clue",
                        "record-citizen",
                        "label-task",
                        "record-praise");
        assertThat(offeredTo(Xishan.REVIEWER, Xishan.UNDER_REVIEW))
                .containsExactly("cast-appraisal", "record-no-contact");
        assertThat(offeredTo(Xishan.OTHER_REVIEWER, Xishan.UNDER_REVIEW)).isEmpty();
        assertThat(offeredTo(Xishan.MENG_HERSELF, Xishan.CLOSING_APPROVAL))
                .contains("approve-closing", "refuse-closing");
        assertThat(offeredTo(Xishan.DIRECTOR, Xishan.CLOSED))
                .containsExactly("reopen-task", "transfer-clue", "record-praise");
        assertThat(offeredTo(Xishan.SUPERVISOR, Xishan.CLOSED)).containsExactly("record-praise");
        assertThat(offeredTo(Xishan.CITY_HEAD, Xishan.REOPENED))
                .containsExactly(
                        "report-progress",
                        "apply-for-completion",
                        "request-extension",
                        "propose-long-term-plan",
                        "propose-milestones");
        assertThat(pages.as(Xishan.MENG_HERSELF).get("/leaders/me").body()).contains("/refuse-closing");
    }

    @Test
    void a_reviewer_sees_title_number_standard_and_result_and_nothing_of_how_it_came_about() {
        var page = pages.as(Xishan.REVIEWER).get(path(Xishan.UNDER_REVIEW)).body();

        assertThat(page).contains("滨河公园厕所修缮", "督〔2026〕33号", "完成标准", "滨河公园厕所修缮已完成。", "2026-07-20");
        assertThat(page).doesNotContain("县城市管理局", "何涛", "施工队", "现场查看属实", "群众来信", "验收单", "修得好", "经过", "县政府第12次常务会议");
        var form = pages.as(Xishan.REVIEWER)
                .get(path(Xishan.UNDER_REVIEW) + "/cast-appraisal")
                .body();
        assertThat(form).contains("滨河公园厕所修缮已完成。").doesNotContain("县城市管理局", "施工队", "督查室");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ledger",
                "/ledger?q=施工队",
                "/leaders",
                "/leaders/me",
                "/rankings",
                "/notices",
                "/ledger/import",
                "/tasks/new",
                "/api/tasks",
                "/api/overview",
                "/api/units",
                "/api/notices",
                "/api/commands"
            })
    void no_other_door_opens_to_a_reviewer(String path) {
        assertThat(pages.as(Xishan.REVIEWER)
                        .get(path.replace("施工队", "%E6%96%BD%E5%B7%A5%E9%98%9F"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_reviewer_finds_no_task_that_is_not_to_be_appraised_and_no_file() {
        for (var id :
                List.of(Xishan.TO_FREEZE, Xishan.VERIFYING, Xishan.DISAPPROVED, Xishan.IN_PROGRESS, Xishan.DRAFT)) {
            assertThat(pages.as(Xishan.REVIEWER).get(path(id)).statusCode()).isEqualTo(404);
        }
        assertThat(pages.as(Xishan.REVIEWER)
                        .get(path(Xishan.UNDER_REVIEW) + "/attachments/" + "a".repeat(64))
                        .statusCode())
                .isEqualTo(403);
        assertThat(pages.as(Xishan.REVIEWER)
                        .get("/api/tasks/" + Xishan.UNDER_REVIEW + "/events")
                        .statusCode())
                .isEqualTo(403);
        assertThat(pages.get(TaskHistory.class)
                        .of(Xishan.UNDER_REVIEW.value(), Viewpoint.now(RunningPages.NOW), Xishan.REVIEWER))
                .isEmpty();
    }

    @Test
    void a_reviewers_first_page_is_the_list_of_what_waits_for_their_say() {
        assertThat(pages.as(Xishan.REVIEWER)
                        .get("/")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/todo");
        var list = pages.as(Xishan.REVIEWER).get("/todo").body();
        assertThat(list)
                .contains("待我评议", "滨河公园厕所修缮", "/cast-appraisal", "2026-07-20")
                .doesNotContain("夜市摊位规范", "县城市管理局", "/ledger", "灯号", "role=\"search\"");
        var nothing = pages.as(Xishan.OTHER_REVIEWER).get("/todo").body();
        assertThat(nothing).contains("现在没有请您评议的事项").doesNotContain("滨河公园厕所修缮", "/ledger");
    }

    @Test
    void who_has_spoken_reads_so_and_is_asked_no_more() {
        assertThat(pages.as(Xishan.OTHER_REVIEWER)
                        .get(path(Xishan.UNDER_REVIEW))
                        .body())
                .contains("您已在本轮评议");
        assertThat(pages.as(Xishan.OTHER_REVIEWER)
                        .get(path(Xishan.UNDER_REVIEW) + "/cast-appraisal")
                        .body())
                .contains("每个监督员账号每轮只能评议一次");
    }

    @Test
    void the_say_goes_in_as_it_was_typed() {
        desk.accept(Xishan.UNDER_REVIEW.value());

        pages.as(Xishan.REVIEWER)
                .fill(
                        path(Xishan.UNDER_REVIEW) + "/cast-appraisal",
                        "appraisal",
                        "BASICALLY_SATISFIED",
                        "comment",
                        "再亮些");
        assertThat(desk.last().command())
                .isEqualTo(new CastAppraisal(Xishan.UNDER_REVIEW, Appraisal.BASICALLY_SATISFIED, "再亮些"));
        assertThat(desk.last().actor()).isEqualTo(Xishan.REVIEWER);

        pages.as(Xishan.REVIEWER)
                .fill(
                        path(Xishan.UNDER_REVIEW) + "/record-no-contact",
                        "attempts",
                        "2026-07-13",
                        "attempts",
                        "2026-07-13",
                        "attempts",
                        "2026-07-14");
        assertThat(desk.last().command())
                .isEqualTo(new RecordNoContact(
                        Xishan.UNDER_REVIEW, List.of(Xishan.day(7, 13), Xishan.day(7, 13), Xishan.day(7, 14))));
    }

    @Test
    void a_refusal_stands_beside_its_field_and_what_was_typed_is_kept() {
        desk.refuse(new Rejection.Invalid("task.sample-too-small", "sampleSize", "单件诉求应请全部2位诉求人评议，请改正样本数。"));

        var answer = pages.as(Xishan.SUPERVISOR)
                .fill(
                        path(Xishan.TO_FREEZE) + "/freeze-electorate",
                        "method",
                        "CALL_BACK",
                        "populationSize",
                        "2",
                        "sampleSize",
                        "1",
                        "lastDay",
                        "2026-07-25");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"sampleSize-error\"", "请改正样本数。", "value=\"2026-07-25\"")
                .containsPattern("<option value=\"CALL_BACK\" selected");
        assertThat(desk.last().command())
                .isEqualTo(new FreezeElectorate(Xishan.TO_FREEZE, ReviewMethod.CALL_BACK, 2, 1, Xishan.day(7, 25)));
    }

    @Test
    void attempts_that_are_refused_are_shown_again_beside_their_field() {
        desk.refuse(new Rejection.Invalid("task.too-few-attempts", "attempts", "须在两个不同的日子联系三次以上，才能登记为未取得联系。"));

        var answer = pages.as(Xishan.REVIEWER)
                .fill(
                        path(Xishan.UNDER_REVIEW) + "/record-no-contact",
                        "attempts",
                        "2026-07-13",
                        "attempts",
                        "2026-07-14");

        assertThat(answer.body()).contains("id=\"attempts-error\"", "value=\"2026-07-13\"", "value=\"2026-07-14\"");
    }

    @Test
    void closing_asks_for_a_grade_and_says_so_beside_the_field_when_it_is_missing() {
        desk.accept(Xishan.CLOSING_APPROVAL.value());
        var path = path(Xishan.CLOSING_APPROVAL) + "/approve-closing";

        var refused = pages.as(Xishan.MENG_HERSELF).fill(path, "grade", "", "opinion", "同意");
        assertThat(refused.body()).contains("id=\"grade-error\"", "请填写销号等次。");
        assertThat(desk.all()).isEmpty();

        pages.as(Xishan.MENG_HERSELF).fill(path, "grade", "QUALIFIED", "opinion", "同意");
        assertThat(desk.last().command())
                .isEqualTo(new ApproveClosing(Xishan.CLOSING_APPROVAL, ClosingGrade.QUALIFIED, "同意"));
    }

    @Test
    void the_page_shows_gate_frozen_electorate_and_result_as_shape_and_word() {
        assertThat(page(Xishan.TO_FREEZE)).contains("◆", "待冻结评议范围", "单件诉求；群众不认可，不予销号");
        assertThat(page(Xishan.UNDER_REVIEW))
                .contains("正在评议", "第 1 轮 · 电话回访", "涉及 2 人，样本 2 人，截止 2026-07-20（已冻结）", "样本 2 人中已有 1 人有结果，结束后公布")
                .doesNotContain("满意 1、");
        assertThat(page(Xishan.DISAPPROVED))
                .contains("✕", "群众不认可", "满意 0、基本满意 0、不满意 1、未取得联系 0")
                .contains("第 1 轮群众评议结束，群众不认可，退回重办：满意 0、基本满意 0、不满意 1、未取得联系 0，样本 1 人");
        assertThat(page(Xishan.CLOSED)).contains("优秀", "批准销号，2026-07-11 按期办结，等次优秀");
        assertThat(page(Xishan.REOPENED))
                .contains("第 2 轮办理", "重启办理（回头看，第 2 轮），2026-07-11 的销号不再作数，新的办理时限 2026-07-30", "多处松动。");
        assertThat(page(Xishan.IN_PROGRESS)).doesNotContain("群众评议</h2>");
    }

    @Test
    void what_was_said_is_seen_by_the_unit_and_who_said_it_by_nobody_but_the_office() {
        assertThat(pages.as(Xishan.CITY_HEAD).get(path(Xishan.UNDER_REVIEW)).body())
                .contains("第 1 轮群众评议：满意", "修得好")
                .doesNotContain("监督员乙", "jianduyuan2");
        var events = pages.as(Xishan.CITY_HEAD)
                .get("/api/tasks/" + Xishan.UNDER_REVIEW + "/events")
                .body();
        assertThat(events).contains("task.appraisal_cast", "修得好").doesNotContain("监督员乙", "jianduyuan2");
        assertThat(pages.as(Xishan.CITY_HEAD)
                        .get("/api/tasks/" + Xishan.UNDER_REVIEW)
                        .body())
                .doesNotContain("jianduyuan2");
        assertThat(pages.get(TaskHistory.class)
                        .of(Xishan.UNDER_REVIEW.value(), Viewpoint.now(RunningPages.NOW), Xishan.DIRECTOR))
                .anySatisfy(recorded -> assertThat(recorded.event())
                        .isInstanceOfSatisfying(AppraisalCast.class, cast -> assertThat(cast.castBy())
                                .isEqualTo(Xishan.OTHER_REVIEWER.account())));
    }

    @Test
    void the_offices_list_has_a_section_for_each_of_its_steps() {
        var todo = pages.as(Xishan.SUPERVISOR).get("/todo").body();

        assertThat(todo)
                .contains("核查中", "待冻结评议范围", "待结束评议")
                .contains("/tasks/" + Xishan.VERIFYING + "/pass-verification")
                .contains("/tasks/" + Xishan.TO_FREEZE + "/freeze-electorate")
                .contains("/tasks/" + Xishan.REVIEW_OVER + "/conclude-public-review")
                .doesNotContain("/set-public-gate", "/tasks/" + Xishan.UNDER_REVIEW);
    }

    private String page(TaskId id) {
        return pages.as(Xishan.SUPERVISOR).get(path(id)).body();
    }

    private List<String> offeredTo(Actor person, TaskId id) {
        return offered(pages.as(person).get(path(id)).body());
    }

    private static List<String> offered(String page) {
        return ACTION.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static String path(TaskId id) {
        return "/tasks/" + id;
    }
}
