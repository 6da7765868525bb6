package io.duban.app.together;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.app.running.PageVisitor;
import io.duban.app.running.RunningDuban;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class TwoPeopleAtOnceTest {

    private final RunningDuban duban = RunningDuban.shared();
    private final PageVisitor office = PageVisitor.signIn(duban.address(), duban.person("duchayuan1"));
    private final PageVisitor colleague = PageVisitor.signIn(duban.address(), duban.person("duchayuan2"));

    @Test
    void of_two_who_send_the_same_form_at_once_one_wins_and_the_other_sees_what_the_winner_did() throws Exception {
        for (int round = 0; round < 5; round++) {
            var task = drafted("两人同时提请第" + round + "件");

            var answers = atOnce(() -> requestRegistration(office, task), () -> requestRegistration(colleague, task));

            var winners = answers.stream()
                    .filter(answer -> answer.statusCode() == 200)
                    .toList();
            var losers = answers.stream()
                    .filter(answer -> answer.statusCode() == 409)
                    .toList();
            assertThat(winners).as("round " + round).hasSize(1);
            assertThat(losers).as("round " + round).hasSize(1);
            assertThat(losers.getFirst().body())
                    .contains("事项现为“待立项审批”", "请刷新页面查看最新情况")
                    .contains("以下为事项最新情况", "最近一步", "提请立项审批")
                    .contains("/tasks/" + task);
            var history = duban.as(duban.person("duchayuan1")).get("/api/tasks/" + task + "/events");
            assertThat(history.toString().split("task.registration_requested", -1))
                    .hasSize(2);
        }
    }

    @Test
    void who_opened_a_form_before_somebody_else_acted_sees_the_fresh_state_and_a_way_back() {
        var task = drafted("先打开表单后办理");
        office.open("/tasks/" + task + "/request-registration");
        requestRegistration(colleague, task);

        var tooLate = office.fill("/tasks/" + task, "/tasks/" + task + "/request-registration", Map.of());

        assertThat(tooLate.statusCode()).isEqualTo(409);
        assertThat(tooLate.body()).contains("事项现为“待立项审批”", "最近一步", "提请立项审批", "返回，不提交");
    }

    private HttpResponse<String> requestRegistration(PageVisitor visitor, String task) {
        var form = "/tasks/" + task + "/request-registration";
        return visitor.fill("/tasks/new", form, Map.of());
    }

    /** A draft that the pages already show. */
    private String drafted(String title) {
        var office = duban.as(duban.person("duchayuan1"));
        var done = office.done("draft-task", """
                        {"title": "%s", "category": "民生实事", "source": "县政府常务会议", "limitType": "GENERAL"}
                        """.formatted(title));
        var task = done.path("id").asString();
        office.get("/api/tasks/" + task + "?after=" + done.path("position").asLong());
        return task;
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        try (var together = Executors.newFixedThreadPool(2)) {
            var answers = together.invokeAll(List.of(one, other));
            return List.of(answers.get(0).get(), answers.get(1).get());
        }
    }
}
