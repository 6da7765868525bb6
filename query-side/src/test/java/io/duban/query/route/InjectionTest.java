package io.duban.query.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.query.task.LedgerFilter;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.Viewpoint;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.Xishan;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** S9: what is typed into an address is a value and never a part of a question to the database. */
@ExtendWith(GuardedEnds.class)
class InjectionTest {

    private static final List<String> HOSTILE = List.of(
            "' OR '1'='1",
            "x'); DROP TABLE views.task; --",
            "title DESC; SELECT set_config('duban.role', 'OFFICE_DIRECTOR', true)",
            "NUMBER, (SELECT 1 FROM pg_sleep(9))",
            "${7331*7333} #{7331*7333} *{T(java.lang.Runtime)} __${7331*7333}__",
            "\u0000");

    /** What every page takes, and what nobody takes, together; what the ledger takes. */
    private static final Set<String> ALWAYS = Set.of("asOf", "knownAt", "role&unitId&closedAt");

    private static final Set<String> LEDGER = Set.of(
            "q",
            "category",
            "unit",
            "group",
            "leader",
            "bucket",
            "limitType",
            "phase",
            "registeredIn",
            "closedIn",
            "dueIn",
            "office",
            "sort",
            "descending",
            "page",
            "size");

    private static final Pattern TASK = Pattern.compile("00000000-0000-7002-0000-[0-9a-f]{12}");

    static Stream<Route> questions() {
        return Route.all(Guarded.PAGES).stream().filter(route -> route.method().equals("GET"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_hostile_value_is_refused_or_finds_nothing_more_and_breaks_nothing(Route route) {
        var asker = Xishan.SCHOOLS_HEAD;
        var visible = visible(asker);
        var path = Trials.all().getOrDefault(route.name(), List.of()).stream()
                .findFirst()
                .map(Trial::path)
                .orElse(route.pattern());
        for (var name : names(route)) {
            for (var hostile : isSlow(route) ? HOSTILE.subList(0, 1) : HOSTILE) {
                var question = name.replace("&", "=" + encoded(hostile) + "&") + "=" + encoded(hostile);
                var address = path + (path.contains("?") ? "&" : "?") + question;
                var answer = Guarded.PAGES.as(asker).get(address);
                assertThat(answer.statusCode()).as(address).isIn(200, 302, 400, 403, 404, 422);
                var found = tasksIn(answer.body());
                found.removeAll(tasksIn(path)); // what was asked for is no news
                assertThat(visible).as(address).containsAll(found);
                assertThat(answer.body()).as(address).doesNotContain("53758223", "PSQLException", "syntax error");
            }
        }
    }

    @Test
    void hostile_parts_of_a_path_are_no_better() {
        for (var hostile : HOSTILE.subList(0, 5)) {
            var part = encoded(hostile).replace("+", "%20");
            for (var path : List.of(
                    "/tasks/" + part,
                    "/tasks/" + Guarded.PUBLIC + "/" + part,
                    "/tasks/" + Guarded.PUBLIC + "/attachments/" + part,
                    "/rankings/" + part,
                    "/leaders/" + part,
                    "/notices/" + part,
                    "/api/tasks/" + part,
                    "/api/rankings/" + part)) {
                assertThat(Guarded.PAGES.as(Xishan.DIRECTOR).get(path).statusCode())
                        .as(path)
                        .isIn(302, 400, 404, 422);
            }
        }
    }

    @Test
    void after_all_that_every_task_is_still_there() {
        assertThat(Guarded.PAGES
                        .get(TaskLedger.class)
                        .count(LedgerFilter.all(), Viewpoint.now(RunningPages.NOW), Xishan.DIRECTOR))
                .isGreaterThan(15);
    }

    private static boolean isSlow(Route route) {
        return route.pattern().endsWith("pdf") || route.pattern().endsWith("docx");
    }

    private static List<String> names(Route route) {
        var names = new TreeSet<>(route.parameters());
        names.addAll(ALWAYS);
        if (route.pattern().equals("/ledger") || route.pattern().equals("/api/tasks")) {
            names.addAll(LEDGER);
        }
        names.removeIf(name -> name.equals("parameters"));
        return new ArrayList<>(names);
    }

    private static Set<String> visible(Actor actor) {
        return Guarded.PAGES
                .get(TaskLedger.class)
                .page(LedgerFilter.all().with("size", 200), Viewpoint.now(RunningPages.NOW), actor)
                .lines()
                .stream()
                .map(line -> line.id().toString())
                .collect(Collectors.toSet());
    }

    private static Set<String> tasksIn(String body) {
        return TASK.matcher(body).results().map(found -> found.group()).collect(Collectors.toCollection(HashSet::new));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
