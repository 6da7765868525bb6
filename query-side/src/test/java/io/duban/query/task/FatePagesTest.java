package io.duban.query.task;

import static io.duban.query.xishan.Xishan.CARRIED_OVER;
import static io.duban.query.xishan.Xishan.CITY_HEAD;
import static io.duban.query.xishan.Xishan.CLOSED;
import static io.duban.query.xishan.Xishan.DIRECTOR;
import static io.duban.query.xishan.Xishan.DISPATCHED;
import static io.duban.query.xishan.Xishan.IN_PROGRESS;
import static io.duban.query.xishan.Xishan.MENG_HERSELF;
import static io.duban.query.xishan.Xishan.REGISTERED;
import static io.duban.query.xishan.Xishan.REWORK;
import static io.duban.query.xishan.Xishan.ROADS;
import static io.duban.query.xishan.Xishan.ROADS_HEAD;
import static io.duban.query.xishan.Xishan.ROADS_LIAISON;
import static io.duban.query.xishan.Xishan.SUPERVISOR;
import static io.duban.query.xishan.Xishan.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.ClueAuthority;
import io.duban.kernel.task.ClueTransferred;
import io.duban.kernel.task.Conclusion;
import io.duban.kernel.task.DecideObjection;
import io.duban.kernel.task.MergeTask;
import io.duban.kernel.task.ObjectionOutcome;
import io.duban.kernel.task.ObjectionRaised;
import io.duban.kernel.task.RaiseObjection;
import io.duban.kernel.task.SplitPart;
import io.duban.kernel.task.SplitTask;
import io.duban.kernel.task.TaskAbsorbed;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskMerged;
import io.duban.kernel.task.TaskRef;
import io.duban.kernel.task.TransferClue;
import io.duban.platform.event.EventReader;
import io.duban.platform.event.RecordedEvent;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.ToldDesk;
import io.duban.query.xishan.Xishan;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** T20 to T22 as people see and do them. */
class FatePagesTest {

    private static final String SEALED = "YS-2026-0003";

    private static RunningPages pages;
    private static ToldDesk desk;
    private static long returned;
    private static long closing;

    @BeforeAll
    static void more() {
        pages = Xishan.running();
        desk = pages.get(ToldDesk.class);
        returned = sequence(REWORK, "task.completion_returned");
        closing = sequence(CLOSED, "task.closed");
        pages.record(
                day(7, 14),
                9,
                CITY_HEAD,
                new ObjectionRaised(
                        CLOSED,
                        1,
                        closing,
                        Conclusion.CLOSING,
                        day(7, 11),
                        Xishan.CITY,
                        "等次偏低，附照片。",
                        List.of(),
                        day(8, 13)));
        pages.record(
                day(7, 14),
                10,
                DIRECTOR,
                new ClueTransferred(IN_PROGRESS, ClueAuthority.DISCIPLINE, SEALED, day(7, 13)));
        var merged = new TaskRef(DISPATCHED, "督〔2026〕3号", "县道 205 线大修");
        var main = new TaskRef(IN_PROGRESS, "督〔2026〕4号", "公交首末站充电桩建设");
        pages.record(day(7, 14), 11, SUPERVISOR, new TaskMerged(DISPATCHED, main, "同一工程。"));
        pages.record(day(7, 14), 11, SUPERVISOR, new TaskAbsorbed(IN_PROGRESS, merged, day(7, 10), null));
        pages.settled();
    }

    @AfterAll
    static void end() {
        pages.close();
    }

    /** T22: task page, link, form: three clicks. */
    @Test
    void the_lead_units_head_objects_from_the_entry_of_the_conclusion_and_nobody_else_is_offered_it() {
        var link = "/tasks/" + REWORK + "/raise-objection?about=" + returned;
        assertThat(page(ROADS_HEAD, REWORK)).contains("href=\"" + link + "\"", "提出异议");
        for (var other : List.of(ROADS_LIAISON, CITY_HEAD, SUPERVISOR, DIRECTOR, MENG_HERSELF)) {
            assertThat(page(other, REWORK)).as(other.name()).doesNotContain("raise-objection");
        }
        assertThat(pages.as(ROADS_HEAD).get(link).body())
                .contains("2026-07-13 退回重办（2026-08-12 前可提出）")
                .contains("value=\"" + returned + "\" selected");
        desk.accept(REWORK.value());
        pages.as(ROADS_HEAD)
                .fill("/tasks/" + REWORK + "/raise-objection", "about", Long.toString(returned), "reason", "排水已接入");
        assertThat(desk.last().command()).isEqualTo(new RaiseObjection(REWORK, returned, "排水已接入", List.of()));
    }

    @Test
    void the_past_offers_no_objection() {
        assertThat(pages.as(ROADS_HEAD)
                        .get("/tasks/" + REWORK + "?asOf=2026-07-14")
                        .body())
                .doesNotContain("raise-objection");
    }

    @Test
    void both_sides_see_how_an_objection_stands_and_until_when_it_is_answered() {
        for (var person : List.of(CITY_HEAD, SUPERVISOR, DIRECTOR, MENG_HERSELF)) {
            assertThat(page(person, CLOSED))
                    .as(person.name())
                    .contains("针对 2026-07-11 的“销号结论”，2026-07-14 提出", "2026-08-13 前答复")
                    .contains("县城市管理局对 2026-07-11 的“销号结论”提出异议");
        }
    }

    /** 督查条例 Art. 17: the director closed it, so that a leader reviews it. */
    @Test
    void an_objection_waits_for_who_took_no_part_and_not_for_who_closed() {
        assertThat(pages.as(DIRECTOR).get("/todo").body()).doesNotContain("/decide-objection");
        assertThat(page(DIRECTOR, CLOSED)).doesNotContain("/decide-objection");
        assertThat(pages.as(DIRECTOR)
                        .get("/tasks/" + CLOSED + "/decide-objection")
                        .body())
                .contains("应当回避");
        assertThat(pages.as(MENG_HERSELF).get("/todo").body())
                .contains("待其他领导复核异议", "/tasks/" + CLOSED + "/decide-objection", "2026-08-13")
                .containsPattern("剩 \\d+ 天");
        var form = "/tasks/" + CLOSED + "/decide-objection";
        assertThat(pages.as(MENG_HERSELF).get(form).body()).contains("等次偏低，附照片。", "id=\"grade\"");

        desk.refuse(new Rejection.Invalid("task.grade-needed", "grade", "异议成立的，请同时评定新的等次。"));
        assertThat(pages.as(MENG_HERSELF)
                        .fill(form, "objection", "1", "outcome", "UPHELD", "reason", "属实", "grade", "")
                        .body())
                .containsPattern("id=\"grade-error\">异议成立的");
        desk.accept(CLOSED.value());
        pages.as(MENG_HERSELF).fill(form, "objection", "1", "outcome", "UPHELD", "reason", "属实", "grade", "GOOD");
        assertThat(desk.last().command())
                .isEqualTo(new DecideObjection(CLOSED, 1, ObjectionOutcome.UPHELD, "属实", ClosingGrade.GOOD));
    }

    @Test
    void a_unit_does_not_learn_the_accounts_of_those_who_took_part() {
        assertThat(pages.as(CITY_HEAD).get("/api/tasks/" + CLOSED).body())
                .contains("\"conclusion\":\"CLOSING\"")
                .doesNotContain(DIRECTOR.account());
    }

    /** T21: page, past, list and API of everybody but the director and the leaders in charge. */
    @Test
    void a_transferred_clue_is_seen_by_the_director_and_the_leader_in_charge_alone() {
        for (var path : List.of(
                "/tasks/" + IN_PROGRESS,
                "/tasks/" + IN_PROGRESS + "?asOf=2026-07-15",
                "/api/tasks/" + IN_PROGRESS + "/events",
                "/api/tasks/" + IN_PROGRESS + "/events?asOf=2026-07-15T12:00:00%2B08:00")) {
            for (var may : List.of(DIRECTOR, MENG_HERSELF)) {
                assertThat(body(may, path)).as(may.name() + path).contains(SEALED);
            }
            for (var mayNot : List.of(SUPERVISOR, ROADS_HEAD, ROADS_LIAISON, CITY_HEAD, Xishan.ADMINISTRATOR)) {
                assertThat(body(mayNot, path)).as(mayNot.name() + path).doesNotContain(SEALED, "移送", "clue");
            }
        }
        for (var list : List.of("/api/tasks/" + IN_PROGRESS, "/api/tasks?q=YS-2026", "/ledger?q=YS-2026-0003")) {
            assertThat(body(DIRECTOR, list)).as(list).doesNotContain("DISCIPLINE", "clue", "纪检监察");
        }
    }

    @Test
    void the_director_notes_a_clue_by_its_number_and_is_told_to_write_nothing_else() {
        var form = "/tasks/" + IN_PROGRESS + "/transfer-clue";
        assertThat(pages.as(DIRECTOR)
                        .fill(form, "authority", "DISCIPLINE", "reference", "张三受贿", "transferredOn", "2026-07-14")
                        .body())
                .containsPattern("id=\"reference-error\">密封编号只能写作");
        desk.accept(IN_PROGRESS.value());
        pages.as(DIRECTOR).fill(form, "authority", "POLICE", "reference", SEALED, "transferredOn", "2026-07-14");
        assertThat(desk.last().command())
                .isEqualTo(new TransferClue(IN_PROGRESS, ClueAuthority.POLICE, SEALED, day(7, 14)));
        assertThat(page(SUPERVISOR, IN_PROGRESS)).doesNotContain("/transfer-clue");
    }

    @Test
    void a_merged_task_leads_to_the_main_one_and_the_main_one_back() {
        assertThat(page(SUPERVISOR, DISPATCHED))
                .contains("本事项已并案", "href=\"/tasks/" + IN_PROGRESS + "\"", "督〔2026〕4号 公交首末站充电桩建设")
                .contains("并入督〔2026〕4号 公交首末站充电桩建设", "同一工程。")
                .doesNotContain("/sign-for-task", "/merge-task");
        assertThat(page(SUPERVISOR, IN_PROGRESS))
                .contains("并入本事项", "href=\"/tasks/" + DISPATCHED + "\"", "督〔2026〕3号 县道 205 线大修");
    }

    @Test
    void the_office_merges_by_the_number_of_the_main_task_and_reads_the_effect_before_the_button() {
        var form = "/tasks/" + REGISTERED + "/merge-task";
        assertThat(pages.as(SUPERVISOR).get(form).body())
                .contains("并案后本事项终止计时", "id=\"into\"")
                .doesNotContain("id=\"deadlineReason\"");
        assertThat(pages.as(DIRECTOR).get(form).body()).contains("id=\"deadlineReason\"");
        desk.refuse(new Rejection.Invalid("task.no-such-number", "into", "没有文号为“督999”的事项。"));
        assertThat(pages.as(SUPERVISOR)
                        .fill(form, "into", "督999", "reason", "同一")
                        .body())
                .containsPattern("id=\"into-error\">没有文号为");
        desk.accept(REGISTERED.value());
        pages.as(SUPERVISOR).fill(form, "into", "督〔2026〕4号", "reason", "同一工程");
        assertThat(desk.last().command()).isEqualTo(new MergeTask(REGISTERED, "督〔2026〕4号", "同一工程"));
        assertThat(page(ROADS_HEAD, REWORK)).doesNotContain("/merge-task", "/split-task");
    }

    @Test
    void the_office_splits_into_rows_of_which_empty_ones_do_not_count() {
        var form = "/tasks/" + REGISTERED + "/split-task";
        var roads = ROADS.id().toString();
        assertThat(pages.as(SUPERVISOR).fill(form, "reason", "两个单位").body())
                .containsPattern("id=\"parts-error\">一个事项应分解为2至10个事项");
        desk.accept(REGISTERED.value());
        pages.as(SUPERVISOR)
                .fill(
                        form,
                        "parts[0].title",
                        "水源",
                        "parts[0].completionStandard",
                        "达标",
                        "parts[0].leadUnit",
                        roads,
                        "parts[4].title",
                        "管网",
                        "parts[4].completionStandard",
                        "通水",
                        "parts[4].leadUnit",
                        roads,
                        "reason",
                        "两件事");
        assertThat(desk.last().command())
                .isEqualTo(new SplitTask(
                        REGISTERED,
                        List.of(new SplitPart("水源", "达标", ROADS.id()), new SplitPart("管网", "通水", ROADS.id())),
                        "两件事"));
    }

    @Test
    void what_went_on_in_another_task_is_not_counted_as_registered_any_more() {
        assertThat(body(SUPERVISOR, "/ledger?bucket=REGISTERED&size=100"))
                .contains("/tasks/" + IN_PROGRESS)
                .doesNotContain("/tasks/" + DISPATCHED);
        assertThat(body(SUPERVISOR, "/ledger?phase=MERGED")).contains("/tasks/" + DISPATCHED, "已并案");
    }

    @Test
    void a_conclusion_out_of_a_ledger_is_too_old_to_be_disputed() {
        assertThat(page(Xishan.SCHOOLS_HEAD, CARRIED_OVER)).doesNotContain("raise-objection");
    }

    private static long sequence(TaskId task, String name) {
        return pages.get(EventReader.class).stream(task.value()).stream()
                .filter(event -> event.name().equals(name))
                .mapToLong(RecordedEvent::sequence)
                .max()
                .orElseThrow();
    }

    private static String body(Actor person, String path) {
        return pages.as(person).get(path).body();
    }

    private static String page(Actor person, TaskId task) {
        return body(person, "/tasks/" + task);
    }
}
