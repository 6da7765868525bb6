package io.duban.query.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.TaskAction;
import io.duban.query.xishan.ToldDesk;
import io.duban.query.xishan.Visitor;
import io.duban.query.xishan.Xishan;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * S2: every address that the pages have × every role × a task of one's own unit, of one beside it, of another's, and of
 * nobody. The list is the server's own; the answers are the rules'.
 */
@ExtendWith(GuardedEnds.class)
class EveryRouteTest {

    private static final Map<String, List<Trial>> TRIALS = Trials.all();

    static Stream<String> routes() {
        return Route.all(Guarded.PAGES).stream().map(Route::name).distinct();
    }

    @Test
    void no_address_is_without_an_example() {
        var missing = new TreeSet<>(routes().toList());
        missing.removeAll(TRIALS.keySet());
        assertThat(missing)
                .as(
                        "addresses that nobody has tried: add to Trials a line all.put(\"GET /path/{id}\", List.of(get(\"/path/1\","
                                + " actor -> ...))) that says, by the rules, which answers each person may get")
                .isEmpty();
        var gone = new TreeSet<>(TRIALS.keySet());
        gone.removeAll(routes().toList());
        assertThat(gone).as("examples of addresses that there are no more").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everybody_gets_the_answer_that_the_rules_say(String route) {
        for (var trial : TRIALS.getOrDefault(route, List.of())) {
            for (var actor : Guarded.EVERYBODY) {
                var status = ask(route, trial, actor).statusCode();
                assertThat(trial.answers().apply(actor))
                        .as("%s %s: %s answered %d", actor.account(), actor.role(), trial.path(), status)
                        .contains(status);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void a_stranger_is_led_to_the_sign_in_or_told_to_sign_in(String route) {
        var stranger = Guarded.PAGES.stranger();
        for (var trial : TRIALS.getOrDefault(route, List.of()).stream().limit(2).toList()) {
            if (route.startsWith("GET ") && !route.equals("GET /login")) {
                var answer = stranger.get(trial.path());
                assertThat(answer.statusCode()).as(trial.path()).isIn(302, 401);
                assertThat(answer.headers().firstValue("Location").orElse("/login"))
                        .contains("/login");
            }
        }
    }

    /** A form is there exactly for those who may send it. */
    @Test
    void a_form_is_shown_to_whom_its_command_belongs() {
        var head = Xishan.ROADS_HEAD;
        var standing = Guarded.line(Guarded.PUBLIC.value()).orElseThrow().standing();
        for (var action : TaskAction.values()) {
            var path = "/tasks/" + Guarded.PUBLIC + "/" + action.commandName();
            assertThat(visitor(head).get(path).body().contains("method=\"post\" action=\"" + path + "\""))
                    .as(action.name())
                    .isEqualTo(action.refusal(standing, head).isEmpty());
        }
    }

    /** Who is acting is the session's to say, whatever a form adds. */
    @Test
    void nobody_acts_as_another_by_a_field_of_a_form() {
        var desk = Guarded.PAGES.get(ToldDesk.class);
        var head = Xishan.ROADS_HEAD;

        visitor(head)
                .send(
                        "/tasks/" + Guarded.SECRET + "/sign-for-task",
                        "/permissions",
                        "actor",
                        "zhoumin",
                        "role",
                        "LEADER",
                        "unitId",
                        "1");

        assertThat(desk.last().actor()).isEqualTo(head);
    }

    private static HttpResponse<?> ask(String route, Trial trial, Actor actor) {
        var visitor = visitor(actor);
        if (route.startsWith("POST ")) {
            return visitor.send(trial.path(), tokenPage(actor), trial.typed());
        }
        return trial.path().matches(".*\\.(docx|pdf)$") ? visitor.download(trial.path()) : visitor.get(trial.path());
    }

    private static String tokenPage(Actor actor) {
        return actor.equals(Xishan.REVIEWER) ? "/todo" : "/permissions";
    }

    private static Visitor visitor(Actor actor) {
        return Guarded.PAGES.as(actor);
    }
}
