package io.duban.query.task;

import static io.duban.query.xishan.Xishan.COMPLETION_REQUESTED;
import static io.duban.query.xishan.Xishan.DISPATCHED;
import static io.duban.query.xishan.Xishan.IN_PROGRESS;
import static io.duban.query.xishan.Xishan.OF_HOSTILE_WORDS;
import static io.duban.query.xishan.Xishan.REGISTERED;
import static io.duban.query.xishan.Xishan.REWORK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ApplyForCompletion;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.ReportProgress;
import io.duban.kernel.task.SignForTask;
import io.duban.kernel.task.TaskId;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.ToldDesk;
import io.duban.query.xishan.Xishan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaskPagesTest {

    private static final Pattern ACTION = Pattern.compile("href=\"/tasks/[0-9a-f-]{36}/([a-z-]+)\"");

    private final RunningPages pages = Xishan.shared();
    private final ToldDesk desk = pages.get(ToldDesk.class);

    @Test
    void the_page_says_where_a_task_stands_and_what_happened() {
        var page = pages.as(Xishan.ROADS_HEAD).get(path(REWORK)).body();

        assertThat(page)
                .contains("石桥镇断头路打通", "督〔2026〕5号", "牵头 县交通运输局", "牵头领导 副县长 孟晓岚")
                .contains("退回重办 · 推进 80%", "剩 2 天", "球在 县交通运输局")
                .contains("退回重办，新的办理时限 2026-07-17", "现场核查发现排水未接入。")
                .contains("县交通运输局 刘芳（单位主要负责人）", "2026-07-09 16:20")
                .contains("数据时间 2026-07-15 12:00:00");
        assertThat(page.indexOf("退回重办，新的办理时限")).isLessThan(page.indexOf("批准立项"));
    }

    @Test
    void the_clocks_of_a_task_are_shown_each_with_its_minute_and_its_lamp_in_words() {
        var page = pages.as(Xishan.ROADS_HEAD).get(path(IN_PROGRESS)).body();

        assertThat(page)
                .contains("研究部署", "D1", "2026-06-25 18:00", "06-25 17:00 已到位")
                .contains("落实解决", "D7", "2026-07-10 18:00", "逾期")
                .contains("时钟：反馈到位，落实解决 2026-07-10 18:00");
        assertThat(pages.as(Xishan.ROADS_HEAD).get(path(DISPATCHED)).body())
                .as("none were set")
                .doesNotContain("id=\"clocks\"");
    }

    @Test
    void facts_out_of_a_ledger_bear_the_day_alone_and_say_so_with_the_original_cells() {
        var page = pages.as(Xishan.SUPERVISOR).get(path(Xishan.CARRIED_OVER)).body();

        assertThat(page)
                .contains("（台账导入，", "由台账《2026年督查台账.xlsx》第 12 行导入", "办结时间", "2026.5.20")
                .contains("批准销号，2026-05-20 按期办结，群众评议：满意")
                .doesNotContain("2026-05-20 00:00");
    }

    @Test
    void the_actions_offered_are_those_of_the_permission_table() {
        var ledger = pages.get(TaskLedger.class);
        var now = Viewpoint.now(RunningPages.NOW);
        for (var person : Xishan.PEOPLE) {
            for (var id : Xishan.TASKS) {
                var answer = pages.as(person).get(path(id));
                var task = ledger.task(id.value(), now, person);
                assertThat(answer.statusCode()).as(person + " " + id).isEqualTo(task.isPresent() ? 200 : 404);
                var offered = ACTION.matcher(answer.body())
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .toList();
                var allowed = task.stream()
                        .flatMap(line -> TaskAction.open(line.standing(), person).stream()
                                .filter(action -> action != TaskAction.RAISE_OBJECTION
                                        || !line.fates()
                                                .disputableOn(now.today())
                                                .isEmpty())
                                .filter(action -> action != TaskAction.REBASE_LIMITS
                                        || !line.clocks().isEmpty()))
                        // a notice follows a slip, and none of these has one
                        .filter(action -> action != TaskAction.ISSUE_SUPERVISION_NOTICE)
                        .map(TaskAction::commandName)
                        .toList();
                assertThat(offered).as(person + " " + id).isEqualTo(allowed);
            }
        }
    }

    @Test
    void a_co_unit_reads_and_another_unit_finds_nothing() {
        assertThat(pages.as(Xishan.CITY_HEAD).get(path(REWORK)).body())
                .contains("贵单位是协办单位", "/submit-part", "/object-to-allocation")
                .doesNotContain("/report-progress", "/apply-for-completion");
        assertThat(pages.as(Xishan.SCHOOLS_HEAD).get(path(REWORK)).statusCode()).isEqualTo(404);
        assertThat(pages.as(Xishan.SCHOOLS_HEAD)
                        .get(path(REWORK, TaskAction.SIGN))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_cannot_be_done_now_is_said_with_its_rule() {
        assertThat(pages.as(Xishan.ROADS_LIAISON).get(path(REWORK)).body()).contains("“申请办结”由牵头单位的主要负责人办理");
        assertThat(pages.as(Xishan.SUPERVISOR).get(path(IN_PROGRESS)).body()).contains("现在不能核查通过：须在“申请办结、核查中”时办理。");
    }

    @Test
    void the_past_shows_the_state_of_then_and_offers_no_action() {
        var page = pages.as(Xishan.ROADS_HEAD)
                .get(path(REWORK) + "?asOf=2026-06-10")
                .body();

        assertThat(page).contains("办理 · 推进 0%").doesNotContain("退回重办，", "现在可以做");
        assertThat(ACTION.matcher(page).find()).isFalse();
    }

    @Test
    void a_grave_step_says_its_effect_before_the_button() {
        var page = pages.as(Xishan.DIRECTOR)
                .get(path(IN_PROGRESS, TaskAction.CANCEL))
                .body();

        assertThat(page.indexOf("撤销后事项终止")).isPositive().isLessThan(page.indexOf("btn-danger"));
    }

    @Test
    void signing_hands_in_one_command_under_the_forms_key_and_leads_back_with_a_notice() {
        desk.accept(DISPATCHED.value());

        var answer = pages.as(Xishan.ROADS_LIAISON).fill(path(DISPATCHED, TaskAction.SIGN));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(path(DISPATCHED));
        assertThat(desk.all()).hasSize(1);
        assertThat(desk.last().command()).isEqualTo(new SignForTask(DISPATCHED));
        assertThat(desk.last().actor()).isEqualTo(Xishan.ROADS_LIAISON);
        assertThat(desk.last().key()).isNotBlank();
        assertThat(pages.as(Xishan.ROADS_LIAISON).follow(answer).body()).contains("已签收。下一步：反馈进展。");
    }

    @Test
    void dispatching_names_units_and_leader_by_choice() {
        desk.accept(REGISTERED.value());

        pages.as(Xishan.SUPERVISOR)
                .fill(
                        path(REGISTERED, TaskAction.DISPATCH),
                        "leadUnit",
                        Xishan.ROADS.id().toString(),
                        "coUnits",
                        Xishan.CITY.id().toString(),
                        "coUnits",
                        Xishan.TOWN.id().toString(),
                        "leader",
                        Xishan.MENG.id().toString(),
                        "deadline",
                        "2026-07-31");

        assertThat(desk.last().command())
                .isEqualTo(new DispatchTask(
                        REGISTERED,
                        Xishan.ROADS.id(),
                        List.of(Xishan.CITY.id(), Xishan.TOWN.id()),
                        Xishan.MENG.id(),
                        Xishan.day(7, 31)));
    }

    @Test
    void a_refusal_stands_on_top_and_at_its_field_and_nothing_typed_is_lost() {
        desk.refuse(new Rejection.Invalid("task.deadline-past", "deadline", "办理时限已经过去，请改为今天或以后。"));

        var answer = pages.as(Xishan.SUPERVISOR)
                .fill(
                        path(REGISTERED, TaskAction.DISPATCH),
                        "leadUnit",
                        Xishan.ROADS.id().toString(),
                        "coUnits",
                        Xishan.TOWN.id().toString(),
                        "deadline",
                        "2026-07-01");

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body())
                .contains("<a href=\"#deadline\">办理时限已经过去，请改为今天或以后。</a>")
                .containsPattern("id=\"deadline-error\">办理时限已经过去")
                .containsPattern("value=\"2026-07-01\"")
                .containsPattern("value=\"" + Xishan.ROADS.id() + "\" selected")
                .containsPattern("value=\"" + Xishan.TOWN.id() + "\" checked");
    }

    @Test
    void a_missing_value_is_refused_at_its_field_before_any_command_is_handed_in() {
        desk.accept(IN_PROGRESS.value());

        var answer = pages.as(Xishan.ROADS_HEAD)
                .fill(path(IN_PROGRESS, TaskAction.REPORT_PROGRESS), "text", "路基 <完成>", "percent", "八成");

        assertThat(desk.all()).isEmpty();
        assertThat(answer.body())
                .containsPattern("id=\"percent-error\">应填 0 到 100 的整数")
                .contains("value=\"八成\"", "路基 &lt;完成&gt;</textarea>");
    }

    @Test
    void files_are_kept_and_named_in_the_command() {
        desk.accept(IN_PROGRESS.value());
        var files = new LinkedHashMap<String, byte[]>();
        files.put("验收 单.pdf", Xishan.PDF);
        files.put("另一份.pdf", "%PDF-1.7 另一份".getBytes(StandardCharsets.UTF_8));

        var answer = pages.as(Xishan.ROADS_HEAD)
                .fillWithFiles(
                        path(IN_PROGRESS, TaskAction.REPORT_PROGRESS),
                        "attachments",
                        files,
                        "text",
                        "完成",
                        "percent",
                        "90");

        assertThat(answer.statusCode()).isEqualTo(302);
        var command = (ReportProgress) desk.last().command();
        assertThat(command.percent()).isEqualTo(90);
        assertThat(command.attachments()).extracting("fileName").containsExactly("验收 单.pdf", "另一份.pdf");
        assertThat(command.attachments().getFirst().sha256()).isEqualTo(digest(Xishan.PDF));
    }

    @Test
    void files_of_a_refused_attempt_need_not_be_chosen_again() {
        desk.accept(IN_PROGRESS.value());
        var form = path(IN_PROGRESS, TaskAction.APPLY_FOR_COMPLETION);
        var person = pages.as(Xishan.ROADS_HEAD);

        var refused = person.fillWithFiles(form, "attachments", Map.of("验收单.pdf", Xishan.PDF), "result", " ");
        var kept = digest(Xishan.PDF) + " 验收单.pdf";
        person.fillWithFiles(form, "attachments", Map.of(), "result", "贯通", "kept", kept);

        assertThat(refused.body()).contains("value=\"" + kept + "\"").containsPattern("id=\"result-error\"");
        var command = (ApplyForCompletion) desk.last().command();
        assertThat(command.attachments()).extracting("fileName").containsExactly("验收单.pdf");
    }

    @Test
    void a_file_of_another_kind_and_a_sixth_file_are_refused_beside_the_field() {
        desk.accept(IN_PROGRESS.value());
        var form = path(IN_PROGRESS, TaskAction.REPORT_PROGRESS);
        var six = new LinkedHashMap<String, byte[]>();
        IntStream.range(0, 6).forEach(number -> six.put(number + ".pdf", Xishan.PDF));

        var wrong = pages.as(Xishan.ROADS_HEAD)
                .fillWithFiles(
                        form, "attachments", Map.of("a.exe", new byte[] {77, 90}), "text", "写了很久", "percent", "50");
        var many = pages.as(Xishan.ROADS_HEAD).fillWithFiles(form, "attachments", six, "text", "写了很久", "percent", "50");

        assertThat(wrong.body())
                .containsPattern("id=\"attachments-error\">a.exe：不接受")
                .contains("写了很久");
        assertThat(many.body())
                .containsPattern("id=\"attachments-error\">附件最多 5 个，现有 6 个")
                .contains("写了很久");
        assertThat(desk.all()).isEmpty();
    }

    @Test
    void a_file_is_given_to_those_who_may_see_its_task_and_to_nobody_else() {
        var path = path(COMPLETION_REQUESTED) + "/attachments/" + digest(Xishan.PDF);

        var answer = pages.as(Xishan.CITY_HEAD).download(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(Xishan.PDF);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("filename*=UTF-8''%E9%AA%8C");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(pages.as(Xishan.SCHOOLS_HEAD).download(path).statusCode()).isEqualTo(404);
        assertThat(pages.stranger().download(path).statusCode()).isEqualTo(302);
    }

    @Test
    void a_file_is_not_given_out_by_way_of_a_task_that_it_does_not_belong_to() {
        var path = path(DISPATCHED) + "/attachments/" + digest(Xishan.PDF);

        assertThat(pages.as(Xishan.ROADS_HEAD).download(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_file_that_was_destroyed_is_said_to_be_and_not_to_have_been_mislaid() {
        var digest = digest(Xishan.PDF);
        var path = path(COMPLETION_REQUESTED) + "/attachments/" + digest;
        pages.sql("UPDATE events.file_key SET kept = false WHERE sha256 = '" + digest + "'");
        pages.sql("""
                INSERT INTO events.file_purge (id, sha256, file_name, reason, proposed_at, proposed_by, proposer,
                                               state, decided_at, decided_by, decider, removed_at)
                VALUES ('00000000-0000-7000-8000-00000000f11e', '%s', '验收单.pdf', '误传密件', now(), 'baomi', '孙保密',
                        'APPROVED', now(), 'zhuren', '周主任', now())""".formatted(digest));
        try {
            var answer = pages.as(Xishan.CITY_HEAD).browse(path);

            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(answer.body()).contains("文件已销毁", "这个文件已按规定销毁", "回到首页");
            assertThat(pages.as(Xishan.SCHOOLS_HEAD).get(path).statusCode())
                    .as("who may not see the task")
                    .isEqualTo(404);
        } finally {
            pages.sql("DELETE FROM events.file_purge WHERE id = '00000000-0000-7000-8000-00000000f11e'");
            pages.sql("UPDATE events.file_key SET kept = true WHERE sha256 = '" + digest + "'");
        }
    }

    @Test
    void hostile_words_stay_words() {
        for (var path : List.of(path(OF_HOSTILE_WORDS), path(OF_HOSTILE_WORDS, TaskAction.REPORT_PROGRESS), "/todo")) {
            var page = pages.as(Xishan.SCHOOLS_HEAD).get(path).body();
            assertThat(page).contains("&lt;script&gt;alert").doesNotContain("<script>alert", "<img src=x", "49 '");
        }
    }

    @Test
    void only_the_office_drafts_and_the_draft_is_as_it_was_typed() {
        desk.accept(Xishan.DRAFT.value());

        var answer = pages.as(Xishan.SUPERVISOR)
                .fill(
                        "/tasks/new",
                        "title",
                        "断头路打通",
                        "category",
                        "民生实事",
                        "source",
                        "常务会议",
                        "sourceNumber",
                        "",
                        "content",
                        "",
                        "completionStandard",
                        "通车",
                        "limitType",
                        "MAJOR");

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(path(Xishan.DRAFT));
        assertThat(desk.last().command())
                .isEqualTo(new DraftTask("断头路打通", "民生实事", "常务会议", null, null, "通车", LimitType.MAJOR));
        assertThat(Xishan.PEOPLE.stream()
                        .filter(person -> pages.as(person).get("/tasks/new").statusCode() == 200)
                        .map(Actor::role))
                .containsExactlyInAnyOrder(Role.SUPERVISOR, Role.OFFICE_DIRECTOR);
    }

    @Test
    void every_form_opens_without_missing_words_or_inline_script_and_with_a_label_for_each_field() {
        for (var person : Xishan.PEOPLE) {
            for (var id : Xishan.TASKS) {
                var page = pages.as(person).get(path(id)).body();
                ACTION.matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .forEach(action -> {
                            var form = pages.as(person).get(path(id) + "/" + action);
                            assertThat(form.statusCode()).as(action).isEqualTo(200);
                            mustBeClean(form.body());
                            assertThat(form.body()).contains("name=\"formKey\"", "name=\"_csrf\"");
                        });
                mustBeClean(page);
            }
        }
        mustBeClean(pages.as(Xishan.SUPERVISOR).get("/tasks/new").body());
    }

    @Test
    void an_action_that_does_not_exist_is_not_found() {
        assertThat(pages.as(Xishan.DIRECTOR)
                        .get(path(IN_PROGRESS) + "/carry-over-task")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Arrays.stream(TaskAction.values()).map(TaskAction::commandName))
                .doesNotHaveDuplicates();
    }

    private static void mustBeClean(String page) {
        assertThat(page)
                .doesNotContain("??")
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContainPattern("\\son[a-z]+=\"")
                .doesNotContain("<style")
                .doesNotContainPattern("\\sstyle=\"");
        var labels = Pattern.compile("<label[^>]* for=\"([^\"]+)\"").matcher(page);
        labels.results().forEach(label -> assertThat(page).contains("id=\"" + label.group(1) + "\""));
    }

    private static String path(TaskId id) {
        return "/tasks/" + id;
    }

    private static String path(TaskId id, TaskAction action) {
        return path(id) + "/" + action.commandName();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
