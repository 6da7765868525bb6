package io.duban.query.task;

import static io.duban.query.County.unit;
import static io.duban.query.xishan.Xishan.DIRECTOR;
import static io.duban.query.xishan.Xishan.ROADS;
import static io.duban.query.xishan.Xishan.ROADS_HEAD;
import static io.duban.query.xishan.Xishan.SUPERVISOR;
import static io.duban.query.xishan.Xishan.day;
import static io.duban.query.xishan.Xishan.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.organisation.UnitKind;
import io.duban.kernel.organisation.UnitPlaced;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.OfficeNamed;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskId;
import io.duban.query.xishan.RunningPages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 两办 on the pages: both offices read one ledger, each is offered and reminded of its own tasks. */
class TwoOfficesPagesTest {

    private static final UnitRef COUNTY = unit(90, "溪山县");
    private static final UnitRef PARTY = unit(91, "县委督查室");
    private static final UnitRef GOVERNMENT = unit(92, "县政府督查室");
    private static final Actor OF_PARTY = new Actor("dangwei", "党委督查员", Role.SUPERVISOR, null, null, PARTY);
    private static final Actor OF_GOVERNMENT = new Actor("zhengfu", "政府督查员", Role.SUPERVISOR, null, null, GOVERNMENT);
    private static final Actor SECURITY = new Actor("anquan", "安全员", Role.SECURITY_ADMINISTRATOR, null, null);
    private static final TaskId PARTYS = task(61);
    private static final TaskId GOVERNMENTS = task(62);
    private static final TaskId EVERYBODYS = task(63);

    private static RunningPages pages;

    @BeforeAll
    static void a_county_with_two_offices() {
        pages = new RunningPages(OF_PARTY, OF_GOVERNMENT, SUPERVISOR, DIRECTOR, ROADS_HEAD, SECURITY);
        for (var one : new UnitRef[] {COUNTY, PARTY, GOVERNMENT, ROADS}) {
            pages.record(day(1, 5), 9, SUPERVISOR, new UnitRegistered(one, "县直部门"));
        }
        pages.record(day(1, 5), 10, SUPERVISOR, new UnitPlaced(COUNTY, UnitKind.COUNTY, null, day(1, 1)));
        for (var office : new UnitRef[] {PARTY, GOVERNMENT}) {
            pages.record(day(1, 5), 10, SUPERVISOR, new UnitPlaced(office, UnitKind.INSPECTORATE, COUNTY, day(1, 1)));
        }
        registered(PARTYS, OF_PARTY, PARTY);
        registered(GOVERNMENTS, OF_GOVERNMENT, GOVERNMENT);
        registered(EVERYBODYS, SUPERVISOR, null);
        pages.settled();
    }

    @AfterAll
    static void end() {
        pages.close();
    }

    private static void registered(TaskId id, Actor drafter, @Nullable UnitRef office) {
        var number = number(id);
        pages.record(
                day(6, 1),
                9,
                drafter,
                new TaskDrafted(
                        id, "事项" + number, "重点项目", "常务会议", null, null, null, LimitType.MAJOR, drafter.account()));
        if (office != null) {
            pages.record(day(6, 1), 9, drafter, new OfficeNamed(id, office));
        }
        pages.record(day(6, 2), 9, DIRECTOR, new RegistrationApproved(id, number, day(6, 2)));
    }

    private static String number(TaskId id) {
        return "督〔2026〕%d号".formatted(id.value().getLeastSignificantBits());
    }

    @Test
    void the_page_of_a_task_says_whose_it_is_and_its_timeline_since_when() {
        assertThat(open(SUPERVISOR, PARTYS)).contains("督查机构", "督办 县委督查室", "由县委督查室督办");
        assertThat(open(SUPERVISOR, EVERYBODYS)).doesNotContain("督查机构", "督办 县委");
    }

    @Test
    void an_official_is_offered_what_their_office_does_and_reads_of_the_others_tasks_whose_they_are() {
        assertThat(open(OF_PARTY, PARTYS)).contains("/dispatch-task");
        assertThat(open(OF_PARTY, EVERYBODYS)).contains("/dispatch-task");
        assertThat(open(SUPERVISOR, PARTYS)).contains("/dispatch-task");
        assertThat(open(OF_GOVERNMENT, PARTYS))
                .contains("这个事项由县委督查室督办，请由该机构的人员交办；其他督查机构的人员可以查看，不能办理。")
                .doesNotContain("/dispatch-task");
    }

    @Test
    void both_offices_see_the_whole_ledger_and_can_look_at_one_offices_with_what_is_everybodys() {
        assertThat(ledger(OF_GOVERNMENT, "")).contains(number(PARTYS), number(GOVERNMENTS), number(EVERYBODYS));
        assertThat(ledger(OF_GOVERNMENT, "?office=" + PARTY.id()))
                .contains(number(PARTYS), number(EVERYBODYS), "县委督查室</b>")
                .doesNotContain(number(GOVERNMENTS));
    }

    @Test
    void the_to_do_list_reminds_of_ones_own_offices_tasks_and_its_sections_lead_to_the_same() {
        var page = pages.as(OF_GOVERNMENT).get("/todo").body();

        assertThat(page)
                .contains(number(GOVERNMENTS), number(EVERYBODYS), "office=" + GOVERNMENT.id())
                .doesNotContain(number(PARTYS));
        assertThat(pages.as(SUPERVISOR).get("/todo").body())
                .contains(number(PARTYS), number(GOVERNMENTS), number(EVERYBODYS));
    }

    @Test
    void the_security_administrator_says_to_which_office_an_official_belongs_and_it_holds_with_the_next_request() {
        var form = pages.as(SECURITY).get("/accounts/dangwei").body();
        assertThat(form).contains("name=\"office\"", "县委督查室", "县政府督查室", "督查员（县委督查室）");

        var refused = pages.as(SECURITY)
                .send(
                        "/accounts/dangwei/give",
                        "/accounts/dangwei",
                        "role",
                        "UNIT_HEAD",
                        "unit",
                        ROADS.id().toString(),
                        "office",
                        PARTY.id().toString());
        assertThat(refused.body()).contains("只有督查室的人员才属于督查机构");
        var elsewhere = pages.as(SECURITY)
                .send(
                        "/accounts/dangwei/give",
                        "/accounts/dangwei",
                        "role",
                        "SUPERVISOR",
                        "office",
                        ROADS.id().toString());
        assertThat(elsewhere.statusCode()).as("the roads bureau is no office").isEqualTo(422);

        give(GOVERNMENT);
        assertThat(open(OF_PARTY, PARTYS)).doesNotContain("/dispatch-task");
        assertThat(open(OF_PARTY, GOVERNMENTS)).contains("/dispatch-task");
        give(PARTY);
        assertThat(open(OF_PARTY, PARTYS)).contains("/dispatch-task");
    }

    private static void give(UnitRef office) {
        pages.as(SECURITY)
                .send(
                        "/accounts/dangwei/give",
                        "/accounts/dangwei",
                        "role",
                        "SUPERVISOR",
                        "office",
                        office.id().toString());
    }

    private static String open(Actor viewer, TaskId id) {
        return pages.as(viewer).get("/tasks/" + id).body();
    }

    private static String ledger(Actor viewer, String question) {
        return pages.as(viewer).get("/ledger" + question).body();
    }
}
