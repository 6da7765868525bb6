package io.duban.query.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.permission.Relation;
import io.duban.kernel.permission.ReviewStanding;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.permission.TaskSight;
import io.duban.kernel.permission.TaskStanding;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.TaskPhase;
import io.duban.query.task.LedgerFilter;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.Viewpoint;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.Xishan;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 权限一览 as it is served, cell by cell against the rules; and what a label does to the pages of a task. */
@ExtendWith(GuardedEnds.class)
class PermissionsPageTest {

    private static final Pattern ANSWER = Pattern.compile("data-cell=\"([^\"]+)\" data-answer=\"([A-Z]+)\"");
    private static final Pattern DEPTH = Pattern.compile("data-cell=\"([^\"]+)\" data-depth=\"([A-Z_]+)\"");

    @Test
    void every_action_and_every_county_action_has_a_cell_for_every_role() {
        var cells = cells(ANSWER, page(""));

        for (var action : CountyAction.values()) {
            for (var role : Role.values()) {
                assertThat(cells.get(action.name() + "/" + role.name()))
                        .as(action + " " + role)
                        .isEqualTo(action.roles().contains(role) ? "YES" : "NO");
            }
        }
        for (var action : TaskAction.values()) {
            for (var role : Role.values()) {
                assertThat(cells.keySet().stream().filter(cell -> cell.startsWith(action + "/" + role + "/")))
                        .as(action + " " + role)
                        .isNotEmpty();
            }
        }
    }

    /** People of the running county stand where the columns say; what the page promises them, the rule gives them. */
    @Test
    void what_the_page_says_of_people_who_are_there_is_what_the_rules_say_of_them() {
        var cells = cells(ANSWER, page(""));
        var depths = cells(DEPTH, page(""));
        var standing = Guarded.line(Guarded.PUBLIC.value()).orElseThrow().standing();
        for (var person : Guarded.EVERYBODY) {
            var relations = Relation.of(person, standing.parties());
            for (var relation : relations) {
                for (var action : TaskAction.values()) {
                    var said = cells.get(action + "/" + person.role() + "/" + relation);
                    if (!"SOMETIMES".equals(said)) {
                        assertThat(action.isFor(person, standing.parties()))
                                .as("%s %s %s", action, person.role(), relation)
                                .isEqualTo("YES".equals(said));
                    }
                }
                for (var label : Arrays.stream(DataLabel.values())
                        .filter(DataLabel::isForTasks)
                        .toList()) {
                    var seen = Arrays.stream(TaskPhase.values()).anyMatch(phase -> TaskSight.of(
                                    new TaskStanding(
                                                    phase,
                                                    standing.parties(),
                                                    Set.of(),
                                                    new ReviewStanding(true, true, Set.of()))
                                            .with(label),
                                    person)
                            .isPresent());
                    assertThat(!"NONE".equals(depths.get(person.role() + "/" + relation + "/" + label)))
                            .as("%s %s %s", person.role(), relation, label)
                            .isEqualTo(seen);
                }
            }
        }
    }

    @Test
    void the_filter_leaves_the_columns_of_one_role_and_refuses_what_is_none() {
        var page = page("?role=LEADER");

        assertThat(page).contains("LEADER/IN_CHARGE").doesNotContain("OFFICE_DIRECTOR/NONE");
        assertThat(Guarded.PAGES
                        .as(Xishan.DIRECTOR)
                        .get("/permissions?role=KING")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void phases_and_whose_it_is_stand_in_words_and_the_label_of_fields_is_named() {
        assertThat(page("")).contains("牵头或领办的领导（没有牵头领导的事项由督查室主任）", "待立项审批", "个人信息", "公开", "工作秘密", "部分事项可以办理");
    }

    @Test
    void the_label_stands_on_the_task_and_in_the_ledger_as_shape_and_word() {
        var director = Guarded.PAGES.as(Xishan.DIRECTOR);
        assertThat(director.get("/tasks/" + Guarded.SECRET).body())
                .contains("data-label-work_secret", "◆", "工作秘密", "数据标识由“内部”改为“工作秘密”");
        assertThat(director.get("/tasks/" + Xishan.IN_PROGRESS).body()).contains("data-label-internal", "内部");
        assertThat(director.get("/ledger?size=100").body())
                .contains("data-label-work_secret", "data-label-public")
                .doesNotContain("data-label-internal");
    }

    @Test
    void a_secret_shows_in_no_list_count_search_or_drill_down_of_others() {
        var title = Guarded.line(Guarded.SECRET.value()).orElseThrow().title();
        for (var actor : List.of(Guarded.SHI_HIMSELF, Xishan.ADMINISTRATOR, Xishan.SCHOOLS_HEAD)) {
            var visitor = Guarded.PAGES.as(actor);
            for (var path : List.of(
                    "/ledger?size=100",
                    "/ledger?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8),
                    "/ledger?bucket=OPEN&size=100",
                    "/ledger?asOf=2026-07-10&size=100",
                    "/api/tasks?size=100",
                    "/api/overview",
                    "/todo")) {
                assertThat(list(visitor.get(path).body()))
                        .as(actor.account() + " " + path)
                        .doesNotContain(title);
            }
        }
        assertThat(count(Xishan.DIRECTOR) - count(Guarded.SHI_HIMSELF)).isEqualTo(2); // the draft and the secret
        assertThat(Guarded.PAGES
                        .as(Xishan.CITY_HEAD)
                        .get("/tasks/" + Guarded.SECRET)
                        .body())
                .contains(title);
    }

    @Test
    void a_public_matter_is_read_by_a_unit_that_has_no_part_in_it_and_not_touched() {
        var page = Guarded.PAGES.as(Xishan.SCHOOLS_HEAD).get("/tasks/" + Guarded.PUBLIC);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("公开").doesNotContain("/tasks/" + Guarded.PUBLIC + "/report-progress\"");
    }

    /** Without what the search box and the filter chips repeat of the question. */
    private static String list(String body) {
        var begin = body.indexOf("<div class=\"card long\">");
        return begin < 0 ? body : body.substring(begin);
    }

    private static int count(Actor actor) {
        return Guarded.PAGES.get(TaskLedger.class).count(LedgerFilter.all(), Viewpoint.now(RunningPages.NOW), actor);
    }

    private static String page(String question) {
        return Guarded.PAGES.as(Xishan.DIRECTOR).get("/permissions" + question).body();
    }

    private static Map<String, String> cells(Pattern pattern, String page) {
        var cells = new HashMap<String, String>();
        pattern.matcher(page).results().forEach(found -> cells.put(found.group(1), found.group(2)));
        return cells;
    }
}
