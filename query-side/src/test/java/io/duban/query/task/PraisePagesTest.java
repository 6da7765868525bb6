package io.duban.query.task;

import static io.duban.query.xishan.Xishan.CITY;
import static io.duban.query.xishan.Xishan.CITY_HEAD;
import static io.duban.query.xishan.Xishan.CLOSED;
import static io.duban.query.xishan.Xishan.DIRECTOR;
import static io.duban.query.xishan.Xishan.MENG_HERSELF;
import static io.duban.query.xishan.Xishan.REWORK;
import static io.duban.query.xishan.Xishan.ROADS;
import static io.duban.query.xishan.Xishan.ROADS_HEAD;
import static io.duban.query.xishan.Xishan.SUPERVISOR;
import static io.duban.query.xishan.Xishan.TOWN;
import static io.duban.query.xishan.Xishan.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.PraiseLevel;
import io.duban.kernel.task.RecordPraise;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.ToldDesk;
import io.duban.query.xishan.Xishan;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A leader's written instruction praises a unit: how the office notes it and who finds it where. Today is 2026-07-15. */
class PraisePagesTest {

    private static final String FORM = "/tasks/" + REWORK + "/record-praise";
    private static final String DOCUMENT = "市政府批示〔2026〕12号";

    private final RunningPages pages = Xishan.shared();
    private final ToldDesk desk = pages.get(ToldDesk.class);

    @Test
    void the_office_finds_the_form_with_the_lead_unit_chosen_and_nobody_else_finds_it() {
        for (var office : List.of(SUPERVISOR, DIRECTOR)) {
            assertThat(body(office, "/tasks/" + REWORK)).contains(FORM, "登记肯定性批示");
        }
        for (var other : List.of(ROADS_HEAD, CITY_HEAD, MENG_HERSELF)) {
            assertThat(body(other, "/tasks/" + REWORK)).as(other.name()).doesNotContain(FORM);
        }
        var form = Jsoup.parse(body(SUPERVISOR, FORM));
        assertThat(form.select("#unit option").eachText()).containsSubsequence(ROADS.name(), CITY.name(), TOWN.name());
        assertThat(form.select("#unit option[selected]").eachText()).containsExactly(ROADS.name());
        assertThat(form.select("#level option").eachText()).containsSubsequence("县级", "市级", "省级");
        assertThat(form.select(".no-secrets")).hasSize(1);
        assertThat(form.text()).doesNotContain("??").contains("登记不能修改");
    }

    @Test
    void what_is_missing_or_cannot_be_is_said_beside_its_field_and_what_was_typed_stays() {
        var unpriced = Jsoup.parse(pages.as(SUPERVISOR)
                .fill(FORM, "praisedBy", "市长", "praisedOn", "2026-07-02", "document", "甲", "excerpt", "好")
                .body());
        assertThat(unpriced.select("#level-error").text()).isEqualTo("请填写批示级别。");
        assertThat(unpriced.select("#praisedBy").val()).isEqualTo("市长");

        desk.refuse(new Rejection.Invalid("task.praised-already", "document", "同一批示对同一单位只登记一次。"));
        var twice = Jsoup.parse(fill(CITY.id().toString()));
        assertThat(twice.select("#document-error").text()).isEqualTo("同一批示对同一单位只登记一次。");
        assertThat(twice.select("#unit option[selected]").text()).isEqualTo(CITY.name());
        assertThat(twice.select("#level option[selected]").text()).isEqualTo("市级");
        assertThat(twice.select("#excerpt").text()).isEqualTo("做法可推广");
    }

    @Test
    void the_form_becomes_the_command() {
        desk.accept(REWORK.value());

        fill(CITY.id().toString());
        assertThat(desk.last().command())
                .isEqualTo(new RecordPraise(REWORK, CITY.id(), PraiseLevel.CITY, "市长", day(7, 2), DOCUMENT, "做法可推广"));
        assertThat(desk.last().actor().account()).isEqualTo(SUPERVISOR.account());

        fill("");
        assertThat(((RecordPraise) desk.last().command()).unit())
                .as("nobody named is the lead unit")
                .isNull();
    }

    @Test
    void praise_stands_in_the_history_for_the_office_the_unit_and_the_leader() {
        for (var person : List.of(SUPERVISOR, CITY_HEAD, MENG_HERSELF)) {
            assertThat(body(person, "/tasks/" + CLOSED))
                    .as(person.name())
                    .contains("县城市管理局得到市级肯定性批示：市长 2026-07-02（" + DOCUMENT + "）", "三天换完，可推广");
        }
    }

    @Test
    void the_units_number_of_the_month_leads_to_the_matter() {
        var own = Jsoup.parse(body(CITY_HEAD, "/rankings/2026-07/facts"));
        var row = own.select("tbody tr:contains(肯定性批示)");
        assertThat(row.text()).contains("肯定性批示·市级", "PositiveInstruction.city");
        assertThat(row.select("a[href^=/tasks/" + CLOSED + "]")).hasSize(1);
        assertThat(body(ROADS_HEAD, "/rankings/2026-07/facts")).doesNotContain("PositiveInstruction");
        assertThat(body(CITY_HEAD, "/rankings/2026-06/facts")).doesNotContain("PositiveInstruction");
    }

    private String fill(String unit) {
        return pages.as(SUPERVISOR)
                .fill(
                        FORM,
                        "unit",
                        unit,
                        "level",
                        "CITY",
                        "praisedBy",
                        "市长",
                        "praisedOn",
                        "2026-07-02",
                        "document",
                        DOCUMENT,
                        "excerpt",
                        "做法可推广")
                .body();
    }

    private String body(Actor person, String path) {
        return pages.as(person).get(path).body();
    }
}
