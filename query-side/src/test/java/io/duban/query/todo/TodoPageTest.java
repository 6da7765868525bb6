package io.duban.query.todo;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.Xishan;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TodoPageTest {

    private static final Pattern SECTION =
            Pattern.compile("<section class=\"card long\" id=\"([A-Z_]+)\".*?</section>", Pattern.DOTALL);

    private final RunningPages pages = Xishan.shared();

    @Test
    void a_unit_sees_what_it_owes_by_kind_with_the_action_one_tap_away() {
        var page = pages.as(Xishan.ROADS_HEAD).get("/todo").body();

        assertThat(page).contains("待签收", "退回重办", "已逾期");
        assertThat(page).contains("/tasks/" + Xishan.DISPATCHED + "/sign-for-task");
        assertThat(page).contains("/tasks/" + Xishan.REWORK + "/report-progress");
        assertThat(page).doesNotContain("??");
    }

    @Test
    void the_office_sees_what_waits_for_it() {
        var page = pages.as(Xishan.DIRECTOR).get("/todo").body();

        assertThat(page)
                .contains("待审批立项", "待交办", "待核查", "待决定退回", "拟办草稿")
                .contains("/tasks/" + Xishan.DRAFT + "/request-registration")
                .contains("/tasks/" + Xishan.HANDED_IN + "/approve-registration")
                .contains("/tasks/" + Xishan.RETURN_REQUESTED + "/reassign-task")
                .contains("/tasks/" + Xishan.REGISTERED + "/dispatch-task")
                .contains("/tasks/" + Xishan.COMPLETION_REQUESTED + "/begin-verification")
                .contains("href=\"/tasks/new\"");
    }

    @Test
    void a_leader_finds_what_no_office_can_decide_any_more_and_what_waits_for_registration() {
        var page = pages.as(Xishan.MENG_HERSELF).get("/todo").body();

        assertThat(page)
                .contains("待领导指定承办", "待审批立项")
                .contains("/tasks/" + Xishan.ESCALATED + "/designate-unit")
                .contains("/tasks/" + Xishan.HANDED_IN + "/approve-registration")
                .doesNotContain(Xishan.RETURN_REQUESTED.toString(), Xishan.DRAFT.toString());
        assertThat(pages.as(Xishan.DIRECTOR).get("/todo").body()).doesNotContain(Xishan.ESCALATED.toString());
    }

    @Test
    void the_number_in_each_heading_is_the_number_of_its_rows() {
        for (var person : Xishan.PEOPLE) {
            var page = pages.as(person).get("/todo");
            assertThat(page.statusCode()).as(person.name()).isEqualTo(200);
            SECTION.matcher(page.body()).results().forEach(section -> {
                var count = Pattern.compile("class=\"count\">(\\d+)<").matcher(section.group());
                assertThat(count.find()).isTrue();
                var rows = section.group().split("class=\"row-link\"", -1).length - 1;
                assertThat(rows).as(person.name() + section.group(1)).isEqualTo(Integer.parseInt(count.group(1)));
            });
        }
    }

    @Test
    void the_past_offers_no_action() {
        var page = pages.as(Xishan.ROADS_HEAD).get("/todo?asOf=2026-06-10").body();

        assertThat(page).doesNotContain("/sign-for-task", "/report-progress");
    }
}
