package io.duban.app.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.app.running.RunningDuban;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.TaskAction;
import io.duban.platform.event.EventReader;
import io.duban.platform.security.Account;
import io.duban.platform.security.Accounts;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** S2 for the whole program: no address of any part of it is open to strangers, and no command of the interface to the wrong person. */
class EveryDoorTest {

    /** The sign-in, the page that says what went wrong, the description of the interface, and what this machine's own watch reads. */
    private static final Set<String> OPEN = Set.of(
            "GET /login",
            "GET /error",
            "GET /v3/api-docs",
            "GET /v3/api-docs.yaml",
            "GET /actuator/health",
            "GET /actuator/health/**",
            "GET /actuator/prometheus");

    /** Of the lead unit, of another unit, of none, and of the roles that have nothing to do with tasks. */
    private static final List<String> PEOPLE = List.of(
            "duchayuan1", "zhuren", "admin", "anquan", "shenji", "baomi", "jianduyuan1", "lingdao01", "lingdao02");

    private final RunningDuban duban = RunningDuban.shared();
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_stranger_comes_in_nowhere_but_at_the_sign_in() throws Exception {
        var open = new TreeSet<String>();
        var tried = 0;
        for (var mapping : duban.beans(RequestMappingInfoHandlerMapping.class)) {
            for (var route : mapping.getHandlerMethods().keySet()) {
                for (var pattern : route.getPatternValues()) {
                    var methods = route.getMethodsCondition().getMethods();
                    var method = methods.isEmpty()
                            ? "GET"
                            : methods.iterator().next().name();
                    tried++;
                    if (!isTurnedAway(method, pattern)) {
                        open.add(method + " " + pattern);
                    }
                }
            }
        }

        assertThat(tried).isGreaterThan(100);
        assertThat(open).isSubsetOf(OPEN);
    }

    @Test
    void no_command_of_the_interface_is_done_for_whom_the_rules_refuse() {
        var head = duban.bean(EventReader.class).head();
        var refused = 0;
        for (var task : tasks()) {
            for (var person : people(task)) {
                for (var action : TaskAction.values()) {
                    if (action.refusal(task.standing(), person).isPresent()) {
                        var answer = duban.as(duban.person(person.account()))
                                .post(action.commandName(), CommandExample.of(action.command(), task.id()), null);
                        assertThat(answer.status())
                                .as("%s by %s", action, person.account())
                                .isIn(403, 404, 409, 422);
                        refused += answer.status() == 403 || answer.status() == 404 ? 1 : 0;
                    }
                }
            }
        }

        assertThat(refused).as("told that it is not theirs").isGreaterThan(500);
        assertThat(duban.bean(EventReader.class).head()).as("the last event").isEqualTo(head);
    }

    /** One in hand, one that was closed. */
    private List<TaskLine> tasks() {
        var api = duban.as(duban.person("zhuren"));
        var director = actor("zhuren");
        return List.of("IN_PROGRESS", "CLOSED").stream()
                .map(phase -> api.get("/api/tasks?size=1&phase=" + phase)
                        .get("tasks")
                        .get(0)
                        .get("id")
                        .asString())
                .map(id -> duban.bean(TaskLedger.class)
                        .task(UUID.fromString(id), Viewpoint.now(Instant.now()), director)
                        .orElseThrow())
                .toList();
    }

    private List<Actor> people(TaskLine task) {
        var people = new ArrayList<>(PEOPLE.stream().map(this::actor).toList());
        var unit = task.leadUnit().name();
        people.add(actor(duban.person("单位主要负责人", unit).account()));
        people.add(actor(duban.person("单位联络员", unit).account()));
        people.add(actor(
                duban.person("单位主要负责人", unit.equals("县教育局") ? "县水利局" : "县教育局").account()));
        return people;
    }

    private Actor actor(String account) {
        return duban.bean(Accounts.class).find(account).map(Account::actor).orElseThrow();
    }

    private boolean isTurnedAway(String method, String pattern) throws Exception {
        var path = pattern.replaceAll("\\{[^}]*}", new UUID(0, 1).toString()).replace("/**", "/x");
        var request = HttpRequest.newBuilder(URI.create(duban.address() + path))
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("a=b"));
        var answer = http.send(request.build(), BodyHandlers.ofString());
        return Set.of(401, 403).contains(answer.statusCode())
                || answer.statusCode() == 302
                        && URI.create(answer.headers().firstValue("Location").orElse(""))
                                .getPath()
                                .equals("/login");
    }
}
