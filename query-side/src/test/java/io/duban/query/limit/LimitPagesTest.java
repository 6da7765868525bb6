package io.duban.query.limit;

import static io.duban.query.xishan.Xishan.ADMINISTRATOR;
import static io.duban.query.xishan.Xishan.DIRECTOR;
import static io.duban.query.xishan.Xishan.MENG_HERSELF;
import static io.duban.query.xishan.Xishan.REVIEWER;
import static io.duban.query.xishan.Xishan.ROADS_HEAD;
import static io.duban.query.xishan.Xishan.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.calendar.Day;
import io.duban.kernel.county.AdoptLimitProfile;
import io.duban.kernel.county.CorrectWorkday;
import io.duban.kernel.county.LimitProfileAdopted;
import io.duban.kernel.county.LimitsEvent;
import io.duban.kernel.county.LoadWorkCalendar;
import io.duban.kernel.county.NamedDay;
import io.duban.kernel.county.WorkCalendarLoaded;
import io.duban.kernel.county.WorkdayCorrected;
import io.duban.kernel.county.WorkdayKind;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.limit.LimitProfiles;
import io.duban.platform.limit.OfficialCalendar;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.ToldDesk;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages on which the county's time limits are read and decided, without any script. */
class LimitPagesTest {

    private static final LocalDate FOUNDED = LocalDate.of(2026, 1, 5);
    private static final String OWN = """
            profile: 溪山县本级
            version: 2
            lanes: {FIXED: {due: explicit date from the slip}}""";

    private static RunningPages pages;

    @BeforeAll
    static void start() {
        pages = new RunningPages(DIRECTOR, ADMINISTRATOR, SUPERVISOR, ROADS_HEAD, MENG_HERSELF, REVIEWER);
        var system = Actor.system("首次启动");
        pages.record(FOUNDED, 8, system, OfficialCalendar.loads().toArray(LimitsEvent[]::new));
        pages.record(FOUNDED, 8, system, adopted(LimitProfiles.DEFAULT, FOUNDED, "首次启动时按系统配置采用。"));
        pages.record(
                LocalDate.of(2026, 7, 1), 9, DIRECTOR, adopted("literal-natural", LocalDate.of(2026, 8, 1), "八月起试行"));
        pages.record(
                LocalDate.of(2026, 7, 2),
                9,
                ADMINISTRATOR,
                new WorkdayCorrected(LocalDate.of(2026, 7, 10), WorkdayKind.OFF_DAY, "溪政办发〔2026〕3号", "防汛停工"));
        pages.record(
                LocalDate.of(2026, 11, 20),
                9,
                ADMINISTRATOR,
                new WorkCalendarLoaded(
                        2027,
                        1,
                        "国办发明电〔2026〕9号",
                        null,
                        List.of(new NamedDay(LocalDate.of(2027, 1, 1), Day.Kind.OFF, "元旦"))));
        pages.settled();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void the_rules_say_what_holds_since_when_and_what_is_to_come() {
        var page = open(SUPERVISOR, "/limits");

        assertThat(page.select("section").first().text())
                .contains("现行方案 13710-workday-v1", "第 1 版", "2026-01-05 起实行", "2026-08-01 起改用“literal-natural”");
        assertThat(page.select(".lanes tbody tr")).hasSize(5);
        assertThat(page.select(".lanes").text()).contains("落实解决（办结）：第 7 个工作日 18:00 前");
        assertThat(page.select("section:last-of-type tbody tr").eachText())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains(
                                        "literal-natural", "2026-08-01", "◷ 未到生效日", "八月起试行", "周敏", "2026-07-01 09:20"),
                        second -> assertThat(second).contains("13710-workday-v1", "● 现行", "首次启动"));
        assertThat(page.select("a[href=/limits/adopt]")).isEmpty();
    }

    @Test
    void on_another_day_another_profile_holds() {
        assertThat(open(DIRECTOR, "/limits?asOf=2026-08-01")
                        .select("h2")
                        .first()
                        .text())
                .isEqualTo("现行方案 literal-natural");
        assertThat(open(DIRECTOR, "/limits?asOf=2026-06-30").text())
                .contains("现行方案 13710-workday-v1")
                .doesNotContain("literal-natural");
        assertThat(open(DIRECTOR, "/limits?asOf=2025-12-31").text()).contains("还没有记录时限方案");
    }

    @Test
    void the_director_adopts_a_ready_profile_from_a_day_on() {
        var desk = accepting();

        var answer = pages.as(DIRECTOR)
                .fill(
                        "/limits/adopt",
                        "name",
                        "qinghai-710",
                        "effectiveFrom",
                        "2026-09-01",
                        "reason",
                        "常务会议决定",
                        "yaml",
                        "");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(desk.last().command())
                .isEqualTo(new AdoptLimitProfile("qinghai-710", null, LocalDate.of(2026, 9, 1), "常务会议决定"));
        assertThat(desk.last().actor().account()).isEqualTo(DIRECTOR.account());
        assertThat(desk.last().key()).isNotBlank();
        assertThat(pages.as(DIRECTOR).follow(answer).body()).contains("已采用，自 2026-09-01 起交办的事项按新方案计算时限。");
    }

    @Test
    void the_director_writes_the_countys_own_profile() {
        var desk = accepting();

        pages.as(DIRECTOR)
                .fill("/limits/adopt", "name", "OWN", "effectiveFrom", "2026-09-01", "reason", "试行", "yaml", OWN);

        assertThat(desk.last().command()).isEqualTo(new AdoptLimitProfile(null, OWN, LocalDate.of(2026, 9, 1), "试行"));
    }

    @Test
    void a_mistake_in_the_text_stands_beside_it_and_nothing_typed_is_lost() {
        pages.get(ToldDesk.class)
                .refuse(new Rejection.Invalid("limit-profile.unreadable", "yaml", "时限方案第3行 lanes：至少应有一种时限类型。"));

        var answer = pages.as(DIRECTOR)
                .fill(
                        "/limits/adopt",
                        "name",
                        "OWN",
                        "effectiveFrom",
                        "2026-09-01",
                        "reason",
                        "试行",
                        "yaml",
                        OWN + "\n# <b>");
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#yaml-error").text()).isEqualTo("时限方案第3行 lanes：至少应有一种时限类型。");
        assertThat(page.selectFirst("#yaml").wholeText()).isEqualTo(OWN + "\n# <b>");
        assertThat(page.selectFirst("#reason").wholeText()).isEqualTo("试行");
        assertThat(page.selectFirst("#effectiveFrom").attr("value")).isEqualTo("2026-09-01");
        assertThat(page.select("#name option[selected]").attr("value")).isEqualTo("OWN");
    }

    @Test
    void what_cannot_be_read_as_a_date_is_said_beside_the_date() {
        var desk = accepting();

        var answer = pages.as(DIRECTOR)
                .fill("/limits/adopt", "name", "qinghai-710", "effectiveFrom", "九月一日", "reason", "试行", "yaml", "");

        assertThat(Jsoup.parse(answer.body()).select("#effectiveFrom-error").text())
                .startsWith("日期应写成");
        assertThat(desk.all()).isEmpty();
    }

    @Test
    void a_year_is_twelve_small_months_in_which_named_days_bear_a_word() {
        var page = open(ROADS_HEAD, "/calendar?year=2026");

        assertThat(page.select("table.month")).hasSize(12);
        assertThat(page.select("table.month:nth-of-type(2) td.day-work").eachText())
                .containsExactly("14班", "28班");
        assertThat(page.select("table.month:nth-of-type(2) td.day-off").eachText())
                .contains("16休")
                .hasSize(9);
        assertThat(page.select("table.month:nth-of-type(7) td.day-off").eachText())
                .containsExactly("10休");
        assertThat(page.select(".total").text()).contains("全年 247 个工作日", "国办发明电〔2025〕7号");
        assertThat(page.select("a[href^=/calendar/load]")).isEmpty();
    }

    @Test
    void each_year_stands_with_its_working_days_and_one_that_is_not_loaded_without() {
        var years = open(MENG_HERSELF, "/calendar?asOf=2026-07-01").select("section:last-of-type tbody tr");

        assertThat(years.eachText())
                .contains("2024 251 ● 已载入", "2025 248 ● 已载入", "2026 248 ● 已载入", "2027 — ○ 未载入（暂定）")
                .hasSize(8);
    }

    @Test
    void a_year_that_is_not_loaded_says_that_it_is_presumed() {
        var page = open(ADMINISTRATOR, "/calendar?year=2029");

        assertThat(page.select(".alert-warning").text()).contains("尚未载入", "暂定");
        assertThat(page.select("td.day-off, td.day-work")).isEmpty();
        assertThat(page.select("a[href='/calendar/load?year=2029']")).hasSize(1);
    }

    @Test
    void what_was_loaded_and_corrected_is_told_with_source_reason_and_person() {
        assertThat(open(SUPERVISOR, "/calendar")
                        .select("section:first-of-type tbody tr")
                        .eachText())
                .satisfiesExactly(
                        first -> assertThat(first).contains("2026-07-10 更正为“放假”", "溪政办发〔2026〕3号", "防汛停工", "钱工"),
                        second -> assertThat(second).contains("载入第 1 版，共 39 天", "国办发明电〔2025〕7号", "首次启动"));
        assertThat(open(SUPERVISOR, "/calendar?asOf=2026-07-01")
                        .select("td.day-off")
                        .eachText())
                .doesNotContain("10休");
    }

    @Test
    void the_administrator_loads_a_year() {
        var desk = accepting();
        var form = open(ADMINISTRATOR, "/calendar/load?year=2026");
        assertThat(form.selectFirst("#csv").wholeText()).startsWith("date,kind,holiday\n2026-01-01,off,元旦\n");

        var answer = pages.as(ADMINISTRATOR)
                .fill(
                        "/calendar/load",
                        "year",
                        "2028",
                        "source",
                        "国办发明电〔2027〕1号",
                        "csv",
                        "date,kind,holiday\n2028-01-01,off,元旦",
                        "reason",
                        "");

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/calendar?year=2028"));
        assertThat(desk.last().command())
                .isEqualTo(new LoadWorkCalendar(2028, "国办发明电〔2027〕1号", "date,kind,holiday\n2028-01-01,off,元旦", null));
    }

    @Test
    void a_refused_year_is_shown_again_with_the_line() {
        pages.get(ToldDesk.class)
                .refuse(new Rejection.Invalid("calendar.unreadable", "csv", "工作日历第2行：日期“元旦”无法识别，应形如 2026-02-14。"));

        var page = Jsoup.parse(pages.as(ADMINISTRATOR)
                .fill("/calendar/load", "year", "2028", "source", "文", "csv", "date,kind,holiday\n元旦", "reason", "再载")
                .body());

        assertThat(page.select("#csv-error").text()).contains("第2行");
        assertThat(page.selectFirst("#csv").wholeText()).isEqualTo("date,kind,holiday\n元旦");
        assertThat(page.selectFirst("#source").attr("value")).isEqualTo("文");
        assertThat(page.selectFirst("#reason").wholeText()).isEqualTo("再载");
    }

    @Test
    void a_year_that_is_no_number_is_said_beside_the_year() {
        var answer = pages.as(ADMINISTRATOR)
                .fill("/calendar/load", "year", "明年", "source", "文", "csv", "date", "reason", "");

        assertThat(Jsoup.parse(answer.body()).select("#year-error").text()).startsWith("年份应为四位数字");
    }

    @Test
    void the_administrator_corrects_a_day() {
        var desk = accepting();

        var answer = pages.as(ADMINISTRATOR)
                .fill("/calendar/correct", "date", "2026-08-03", "kind", "MAKE_UP", "source", "溪政办", "reason", "调休");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(desk.last().command())
                .isEqualTo(new CorrectWorkday(LocalDate.of(2026, 8, 3), WorkdayKind.MAKE_UP, "溪政办", "调休"));
    }

    @Test
    void forms_are_for_those_who_decide_and_only_now() {
        for (var form : List.of("/limits/adopt", "/calendar/load", "/calendar/correct")) {
            assertThat(pages.as(SUPERVISOR).get(form).statusCode()).as(form).isEqualTo(302);
            assertThat(pages.as(DIRECTOR).get(form + "?asOf=2026-01-31").statusCode())
                    .as(form)
                    .isEqualTo(302);
        }
        assertThat(pages.as(DIRECTOR).get("/limits/adopt").statusCode()).isEqualTo(200);
        assertThat(pages.as(ADMINISTRATOR).get("/calendar/load").statusCode()).isEqualTo(200);
        assertThat(pages.as(ADMINISTRATOR).get("/calendar/correct").statusCode())
                .isEqualTo(200);
    }

    @Test
    void everybody_but_reviewers_is_led_to_both_pages() {
        for (var person : List.of(DIRECTOR, ADMINISTRATOR, SUPERVISOR, ROADS_HEAD, MENG_HERSELF)) {
            assertThat(open(person, "/ledger").select(".foot-links a").eachAttr("href"))
                    .containsExactly("/limits", "/calendar", "/organisation");
        }
        assertThat(open(REVIEWER, "/todo").select(".foot-links")).isEmpty();
        assertThat(pages.as(REVIEWER).get("/limits").statusCode()).isEqualTo(403);
        assertThat(pages.as(REVIEWER).get("/calendar").statusCode()).isEqualTo(403);
    }

    @Test
    void from_november_on_director_and_administrator_are_warned_until_the_next_year_is_loaded() {
        for (var address : List.of("/", "/todo")) {
            assertThat(warning(ADMINISTRATOR, address + "?asOf=2026-10-31")).isEmpty();
            assertThat(warning(ADMINISTRATOR, address + "?asOf=2026-11-01"))
                    .contains("2027年工作日历尚未载入，落在该年的时限将显示为暂定。", "去载入");
            assertThat(warning(DIRECTOR, address + "?asOf=2026-11-01")).contains("2027年工作日历尚未载入", "由管理员载入");
            assertThat(warning(SUPERVISOR, address + "?asOf=2026-11-01")).isEmpty();
            assertThat(warning(ADMINISTRATOR, address + "?asOf=2026-11-20")).isEmpty();
        }
    }

    private static String warning(Actor person, String address) {
        return open(person, address).select(".alert-warning").text();
    }

    private static Document open(Actor person, String address) {
        var answer = pages.as(person).get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static ToldDesk accepting() {
        var desk = pages.get(ToldDesk.class);
        desk.accept(LimitsEvent.STREAM);
        return desk;
    }

    private static LimitProfileAdopted adopted(String name, LocalDate from, String reason) {
        return new LimitProfileAdopted(name, 1, LimitProfiles.text(name).orElseThrow(), from, reason);
    }
}
