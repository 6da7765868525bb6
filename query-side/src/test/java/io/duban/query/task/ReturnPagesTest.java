package io.duban.query.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.DesignateUnit;
import io.duban.kernel.task.ReassignTask;
import io.duban.kernel.task.RefuseReturn;
import io.duban.kernel.task.RequestReturn;
import io.duban.kernel.task.TaskId;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.ToldDesk;
import io.duban.query.xishan.Xishan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A unit sends a task back, and whoever decides finds the form for it (T5, T6). */
class ReturnPagesTest {

    private final RunningPages pages = Xishan.shared();
    private final ToldDesk desk = pages.get(ToldDesk.class);

    @Test
    void the_lead_unit_is_offered_the_return_until_it_has_reported() {
        assertThat(page(Xishan.ROADS_LIAISON, Xishan.DISPATCHED)).contains("/request-return");
        assertThat(page(Xishan.ROADS_LIAISON, Xishan.IN_PROGRESS)).doesNotContain("/request-return");
        assertThat(page(Xishan.CITY_HEAD, Xishan.DISPATCHED)).doesNotContain("/request-return");
        assertThat(pages.as(Xishan.ROADS_LIAISON)
                        .get("/tasks/" + Xishan.IN_PROGRESS + "/request-return")
                        .body())
                .contains("已经反馈过进展的事项不能再申请退回");
    }

    @Test
    void the_unit_gives_its_reason() {
        desk.accept(Xishan.DISPATCHED.value());
        var form = "/tasks/" + Xishan.DISPATCHED + "/request-return";

        assertThat(pages.as(Xishan.ROADS_HEAD).fill(form, "reason", " ").body())
                .containsPattern("id=\"reason-error\">请填写申请退回的理由");
        pages.as(Xishan.ROADS_HEAD).fill(form, "reason", "属市政道路");

        assertThat(desk.last().command()).isEqualTo(new RequestReturn(Xishan.DISPATCHED, "属市政道路"));
    }

    @Test
    void the_office_reads_the_reason_and_reassigns_or_refuses() {
        assertThat(page(Xishan.SUPERVISOR, Xishan.RETURN_REQUESTED))
                .contains("县教育局申请退回（本事项第 1 次）", "属城市管理职责。", "等待督查室改派或驳回。", "/reassign-task", "/refuse-return")
                .doesNotContain("/designate-unit");
        desk.accept(Xishan.RETURN_REQUESTED.value());
        var task = "/tasks/" + Xishan.RETURN_REQUESTED;

        pages.as(Xishan.SUPERVISOR)
                .fill(
                        task + "/reassign-task",
                        "leadUnit",
                        Xishan.CITY.id().toString(),
                        "coUnits",
                        Xishan.SCHOOLS.id().toString(),
                        "deadline",
                        "2026-08-10",
                        "reason",
                        "属城市管理");
        assertThat(desk.last().command())
                .isEqualTo(new ReassignTask(
                        Xishan.RETURN_REQUESTED,
                        Xishan.CITY.id(),
                        List.of(Xishan.SCHOOLS.id()),
                        null,
                        Xishan.day(8, 10),
                        "属城市管理"));

        pages.as(Xishan.SUPERVISOR).fill(task + "/refuse-return", "reason", "校门口由学校管理");
        assertThat(desk.last().command()).isEqualTo(new RefuseReturn(Xishan.RETURN_REQUESTED, "校门口由学校管理"));
    }

    @Test
    void a_refused_reassignment_stands_beside_its_field() {
        desk.refuse(new Rejection.Invalid("task.same-unit", "leadUnit", "县教育局正是申请退回的单位。"));

        var answer = pages.as(Xishan.SUPERVISOR)
                .fill(
                        "/tasks/" + Xishan.RETURN_REQUESTED + "/reassign-task",
                        "leadUnit",
                        Xishan.SCHOOLS.id().toString(),
                        "deadline",
                        "2026-08-10",
                        "reason",
                        "再议");

        assertThat(answer.body())
                .containsPattern("id=\"leadUnit-error\">县教育局正是申请退回的单位。")
                .contains("再议</textarea>");
    }

    @Test
    void after_the_third_return_the_office_reads_that_a_leader_decides_and_the_leader_does() {
        assertThat(page(Xishan.DIRECTOR, Xishan.ESCALATED))
                .contains("球在 县领导", "等待县领导指定承办单位。", "已提级，由县领导指定承办单位", "“指定承办”由县领导办理")
                .doesNotContain("/reassign-task", "/refuse-return");
        assertThat(pages.as(Xishan.DIRECTOR)
                        .get("/tasks/" + Xishan.ESCALATED + "/reassign-task")
                        .body())
                .contains("由县领导指定承办单位，督查室不再改派或驳回");
        desk.accept(Xishan.ESCALATED.value());

        var form = "/tasks/" + Xishan.ESCALATED + "/designate-unit";
        assertThat(pages.as(Xishan.MENG_HERSELF).get(form).body()).doesNotContain("id=\"leader\"");
        pages.as(Xishan.MENG_HERSELF)
                .fill(form, "leadUnit", Xishan.TOWN.id().toString(), "deadline", "2026-08-10", "opinion", "由石桥镇牵头");

        assertThat(desk.last().command())
                .isEqualTo(
                        new DesignateUnit(Xishan.ESCALATED, Xishan.TOWN.id(), List.of(), Xishan.day(8, 10), "由石桥镇牵头"));
    }

    @Test
    void a_unit_that_was_relieved_of_a_task_does_not_find_it_any_more() {
        assertThat(pages.as(Xishan.SCHOOLS_HEAD)
                        .get("/tasks/" + Xishan.ESCALATED)
                        .statusCode())
                .isEqualTo(404);
    }

    private String page(Actor person, TaskId task) {
        return pages.as(person).get("/tasks/" + task).body();
    }
}
