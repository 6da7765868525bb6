package io.duban.query.person;

import static io.duban.query.xishan.Xishan.ADMINISTRATOR;
import static io.duban.query.xishan.Xishan.CITY_HEAD;
import static io.duban.query.xishan.Xishan.DIRECTOR;
import static io.duban.query.xishan.Xishan.IN_PROGRESS;
import static io.duban.query.xishan.Xishan.MENG_HERSELF;
import static io.duban.query.xishan.Xishan.REGISTERED;
import static io.duban.query.xishan.Xishan.REWORK;
import static io.duban.query.xishan.Xishan.ROADS_HEAD;
import static io.duban.query.xishan.Xishan.SCHOOLS_HEAD;
import static io.duban.query.xishan.Xishan.SUPERVISOR;
import static io.duban.query.xishan.Xishan.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.person.ErasureGround;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.person.PersonalField;
import io.duban.kernel.person.RestrictionGround;
import io.duban.kernel.task.CitizenRecorded;
import io.duban.kernel.task.ErasePersonalData;
import io.duban.kernel.task.PersonalDataErased;
import io.duban.kernel.task.PersonalDataRestricted;
import io.duban.kernel.task.RestrictPersonalData;
import io.duban.platform.person.PersonalData;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.ToldDesk;
import io.duban.query.xishan.Xishan;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who sees what of a citizen, and what is written down about it. */
class PersonPagesTest {

    private static final String NAME = "端木惠兰";
    private static final String PHONE = "13612345678";
    private static final String ID_NUMBER = "11010519491231002X";
    private static final String ADDRESS = "石桥镇栖霞里七十三号";

    private static final PersonKey CALLER = new PersonKey(new UUID(77, 1));
    private static final PersonKey RESTRICTED = new PersonKey(new UUID(77, 2));
    private static final PersonKey GONE = new PersonKey(new UUID(77, 3));

    private static RunningPages pages;

    @BeforeAll
    static void citizens() {
        pages = Xishan.running();
        var data = pages.get(PersonalData.class);
        for (var person : List.of(CALLER, RESTRICTED, GONE)) {
            data.keep(
                    person,
                    Map.of(
                            PersonalField.NAME, NAME,
                            PersonalField.PHONE, PHONE,
                            PersonalField.ID_NUMBER, ID_NUMBER,
                            PersonalField.ADDRESS, ADDRESS));
        }
        data.restrict(RESTRICTED);
        data.erase(GONE);
        var all = List.of(PersonalField.values());
        pages.record(day(7, 14), 9, SUPERVISOR, new CitizenRecorded(REWORK, CALLER, all));
        pages.record(day(7, 14), 9, SUPERVISOR, new CitizenRecorded(IN_PROGRESS, RESTRICTED, all));
        pages.record(
                day(7, 14),
                10,
                SUPERVISOR,
                new PersonalDataRestricted(IN_PROGRESS, RESTRICTED, RestrictionGround.REQUESTED));
        pages.record(day(7, 13), 9, SUPERVISOR, new CitizenRecorded(REGISTERED, GONE, all));
        pages.record(day(7, 14), 10, DIRECTOR, new PersonalDataErased(REGISTERED, GONE, ErasureGround.PURPOSE_ENDED));
        pages.settled();
    }

    @AfterAll
    static void end() {
        pages.close();
    }

    @Test
    void the_office_and_the_lead_unit_see_masks_of_one_length_and_a_button() {
        for (var person : List.of(SUPERVISOR, DIRECTOR, ROADS_HEAD)) {
            assertThat(page(person, REWORK.value()))
                    .as(person.name())
                    .contains("诉求人", "端*", "136****5678", "****002X", "****住址")
                    .contains("登记诉求人（姓名、电话、身份证号、住址，已加密单独保存）")
                    .contains("action=\"/tasks/" + REWORK + "/personal-data/" + CALLER + "\"")
                    .doesNotContain(NAME, PHONE, ID_NUMBER, ADDRESS);
        }
    }

    @Test
    void others_who_see_the_task_learn_that_there_is_a_citizen_and_nothing_else() {
        for (var person : List.of(MENG_HERSELF, ADMINISTRATOR)) {
            assertThat(page(person, REWORK.value()))
                    .as(person.name())
                    .contains("诉求人", "个人信息只对督查室和牵头单位遮挡显示")
                    .doesNotContain("端*", "136****", "/personal-data/" + CALLER, NAME);
            assertThat(show(person, REWORK.value(), CALLER).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void the_button_shows_the_values_once_on_a_page_that_nobody_keeps_and_is_written_down_without_them() {
        var answer = show(ROADS_HEAD, REWORK.value(), CALLER);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(NAME, PHONE, ID_NUMBER, ADDRESS, "仅本页显示一次", "已记入审计日志");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(pages.as(ROADS_HEAD)
                        .get("/tasks/" + REWORK + "/personal-data/" + CALLER)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/tasks/" + REWORK);
        assertThat(audit(ROADS_HEAD))
                .contains("true task:" + REWORK + " NAME,PHONE,ID_NUMBER,ADDRESS")
                .noneMatch(entry -> entry.contains(NAME) || entry.contains(PHONE));
    }

    @Test
    void who_may_not_see_it_is_refused_and_that_is_written_down_too() {
        show(MENG_HERSELF, REWORK.value(), CALLER);

        assertThat(audit(MENG_HERSELF)).contains("false task:" + REWORK + " ");
    }

    @Test
    void a_task_that_is_none_of_theirs_and_a_key_of_another_task_are_not_there() {
        assertThat(show(SCHOOLS_HEAD, REWORK.value(), CALLER).statusCode()).isEqualTo(404);
        assertThat(show(SUPERVISOR, REWORK.value(), RESTRICTED).statusCode()).isEqualTo(404);
    }

    @Test
    void restricted_data_is_the_directors_alone_with_a_warning() {
        assertThat(page(SUPERVISOR, IN_PROGRESS.value()))
                .contains("个人信息已限制处理（2026-07-14），仅督查室主任可以查看")
                .doesNotContain("端*", "136****");
        assertThat(show(SUPERVISOR, IN_PROGRESS.value(), RESTRICTED).statusCode())
                .isEqualTo(403);
        assertThat(page(DIRECTOR, IN_PROGRESS.value())).contains("端*", "已限制处理");
        assertThat(show(DIRECTOR, IN_PROGRESS.value(), RESTRICTED).body()).contains(NAME, "这些个人信息已限制处理：除保存和保护外不得使用。");
    }

    @Test
    void of_what_was_erased_the_pages_say_that_it_was_and_nobody_sees_more_also_on_an_earlier_day() {
        assertThat(page(DIRECTOR, REGISTERED.value()))
                .contains("个人信息已删除（2026-07-14）", "诉求人的个人信息已删除：处理目的已实现或不再必要")
                .doesNotContain("端*", "136****", "/erase-personal-data");
        assertThat(pages.as(DIRECTOR)
                        .get("/tasks/" + REGISTERED + "?asOf=2026-07-13")
                        .body())
                .contains("诉求人")
                .doesNotContain("端*", "136****");
        assertThat(show(DIRECTOR, REGISTERED.value(), GONE).statusCode()).isEqualTo(403);
    }

    @Test
    void lists_searches_and_programs_know_no_citizen() {
        for (var path : List.of(
                "/ledger?q=" + PHONE,
                "/ledger?q=%E7%AB%AF%E6%9C%A8",
                "/todo",
                "/api/tasks?q=" + PHONE,
                "/api/tasks/" + REWORK,
                "/api/tasks/" + REWORK + "/events")) {
            assertThat(pages.as(SUPERVISOR).get(path).body())
                    .as(path)
                    .doesNotContain(NAME, ID_NUMBER, ADDRESS, "端*", "136****5678");
        }
        assertThat(pages.as(SUPERVISOR).get("/api/tasks/" + REWORK).body())
                .contains("\"person\":\"" + CALLER + "\"", "\"state\":\"ACTIVE\"");
    }

    @Test
    void the_director_finds_everybody_of_whom_something_is_held_and_what_can_be_done_about_it() {
        var page = pages.as(DIRECTOR).get("/personal-data").body();

        assertThat(page)
                .contains("涉及个人信息的事项 3 项", "端*", "姓名、电话、身份证号、住址", "个人信息已删除")
                .contains("/tasks/" + REWORK + "/restrict-personal-data?person=" + CALLER)
                .contains("/tasks/" + IN_PROGRESS + "/erase-personal-data?person=" + RESTRICTED)
                .doesNotContain("/tasks/" + REGISTERED + "/erase-personal-data", NAME, "136****");
        for (var other : List.of(SUPERVISOR, ROADS_HEAD, MENG_HERSELF, ADMINISTRATOR)) {
            assertThat(pages.as(other).get("/personal-data").statusCode())
                    .as(other.name())
                    .isEqualTo(403);
        }
    }

    @Test
    void the_forms_name_the_citizen_by_number_and_hand_in_the_key_and_the_ground() {
        var desk = pages.get(ToldDesk.class);
        desk.accept(REWORK.value());
        pages.as(SUPERVISOR)
                .fill(
                        "/tasks/" + REWORK + "/restrict-personal-data?person=" + CALLER,
                        "person",
                        CALLER.toString(),
                        "ground",
                        "DISPUTED");
        assertThat(desk.last().command())
                .isEqualTo(new RestrictPersonalData(REWORK, CALLER, RestrictionGround.DISPUTED));
        pages.as(DIRECTOR)
                .fill("/tasks/" + REWORK + "/erase-personal-data", "person", CALLER.toString(), "ground", "REQUESTED");
        assertThat(desk.last().command()).isEqualTo(new ErasePersonalData(REWORK, CALLER, ErasureGround.REQUESTED));
        assertThat(pages.as(DIRECTOR)
                        .get("/tasks/" + REWORK + "/erase-personal-data?person=" + CALLER)
                        .body())
                .contains("诉求人 1（2026-07-14，正常）", "value=\"" + CALLER + "\" selected", "不能恢复")
                .doesNotContain(NAME, "端*");
        assertThat(page(CITY_HEAD, IN_PROGRESS.value())).doesNotContain("personal-data");
    }

    private static HttpResponse<String> show(Actor person, UUID task, PersonKey citizen) {
        return pages.as(person).fillTo("/ledger", "/tasks/" + task + "/personal-data/" + citizen);
    }

    private static String page(Actor person, UUID task) {
        return pages.as(person).get("/tasks/" + task).body();
    }

    private static List<String> audit(Actor person) {
        return pages.views()
                .sql("""
                        SELECT succeeded || ' ' || subject || ' ' || coalesce(details ->> 'fields', '')
                        FROM events.audit_entry WHERE act = 'PERSONAL_DATA_SHOWN' AND account = :account""")
                .param("account", person.account())
                .query(String.class)
                .list();
    }
}
