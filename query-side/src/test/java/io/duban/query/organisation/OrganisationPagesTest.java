package io.duban.query.organisation;

import static io.duban.query.xishan.Xishan.ADMINISTRATOR;
import static io.duban.query.xishan.Xishan.CITY;
import static io.duban.query.xishan.Xishan.DIRECTOR;
import static io.duban.query.xishan.Xishan.HOSTILE;
import static io.duban.query.xishan.Xishan.MENG;
import static io.duban.query.xishan.Xishan.MENG_HERSELF;
import static io.duban.query.xishan.Xishan.REVIEWER;
import static io.duban.query.xishan.Xishan.ROADS;
import static io.duban.query.xishan.Xishan.ROADS_HEAD;
import static io.duban.query.xishan.Xishan.ROADS_LIAISON;
import static io.duban.query.xishan.Xishan.SCHOOLS;
import static io.duban.query.xishan.Xishan.SHI;
import static io.duban.query.xishan.Xishan.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.organisation.AppointHead;
import io.duban.kernel.organisation.AppointLiaison;
import io.duban.kernel.organisation.AssignFields;
import io.duban.kernel.organisation.ChangeLeaderPost;
import io.duban.kernel.organisation.DelegateAsHead;
import io.duban.kernel.organisation.DelegateAsLeader;
import io.duban.kernel.organisation.DelegationId;
import io.duban.kernel.organisation.DissolveUnit;
import io.duban.kernel.organisation.EndDelegation;
import io.duban.kernel.organisation.GroupJoined;
import io.duban.kernel.organisation.HeadAppointed;
import io.duban.kernel.organisation.JoinGroup;
import io.duban.kernel.organisation.LeaderDelegated;
import io.duban.kernel.organisation.LeaderFieldsAssigned;
import io.duban.kernel.organisation.LeaderPostChanged;
import io.duban.kernel.organisation.LeaderRegistered;
import io.duban.kernel.organisation.LeaveOffice;
import io.duban.kernel.organisation.MergeUnit;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.organisation.PlaceUnit;
import io.duban.kernel.organisation.PostHolder;
import io.duban.kernel.organisation.RecordCodes;
import io.duban.kernel.organisation.RegisterLeader;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.organisation.RenameUnit;
import io.duban.kernel.organisation.UnitCodesRecorded;
import io.duban.kernel.organisation.UnitKind;
import io.duban.kernel.organisation.UnitMerged;
import io.duban.kernel.organisation.UnitPlaced;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.organisation.UnitRenamed;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.ToldDesk;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of the organisation, without any script: what stood where on a day, and a form for each change. */
class OrganisationPagesTest {

    private static final LocalDate FOUNDED = LocalDate.of(2026, 1, 5);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final UnitRef COUNTY = new UnitRef(new UnitId(new UUID(0x7100L, 1)), "溪山县");
    private static final UnitRef ODD = new UnitRef(new UnitId(new UUID(0x7100L, 2)), HOSTILE);
    private static final DelegationId GIVEN = new DelegationId(new UUID(0x7101L, 1));

    private static RunningPages pages;

    @BeforeAll
    static void start() {
        pages = new RunningPages(ADMINISTRATOR, DIRECTOR, ROADS_HEAD, ROADS_LIAISON, MENG_HERSELF, REVIEWER);
        fact(new UnitRegistered(COUNTY, "县区"));
        for (var unit : List.of(ROADS, CITY, SCHOOLS, ODD)) {
            fact(new UnitRegistered(unit, "县直部门"));
        }
        fact(new UnitRegistered(TOWN, "乡镇街道"));
        fact(new LeaderRegistered(MENG));
        fact(new LeaderRegistered(SHI));
        fact(new UnitPlaced(COUNTY, UnitKind.COUNTY, null, MARCH));
        fact(new UnitCodesRecorded(COUNTY, "411082", null, MARCH));
        fact(new UnitPlaced(ROADS, UnitKind.DEPARTMENT, COUNTY, MARCH));
        fact(new UnitPlaced(TOWN, UnitKind.TOWNSHIP, COUNTY, JUNE));
        fact(new UnitCodesRecorded(TOWN, "411083101", null, JUNE));
        fact(new UnitRenamed(ROADS, "县交通局", JUNE, "溪编〔2026〕3号"));
        fact(new HeadAppointed(ROADS, new PostHolder("刘芳", "局长"), MARCH));
        var renamed = new UnitRef(ROADS.id(), "县交通局");
        fact(new HeadAppointed(renamed, new PostHolder("高远", "局长"), JUNE));
        fact(new UnitMerged(CITY, renamed, JUNE, null));
        fact(new GroupJoined(SCHOOLS, "民生部门", YearMonth.of(2026, 8)));
        fact(new LeaderPostChanged(SHI, "常务副县长", AUGUST));
        fact(new LeaderFieldsAssigned(MENG, List.of("交通", "城建"), MARCH));
        fact(new LeaderDelegated(GIVEN, MENG, SHI, "销号", LocalDate.of(2026, 7, 1), AUGUST));
        pages.settled();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void the_tree_shows_each_unit_below_its_own_and_what_has_no_place_beside_it() {
        var page = open(DIRECTOR, "/organisation");

        assertThat(page.select(".tree > li > a").eachText()).containsExactly("溪山县");
        assertThat(page.select(".tree details[open] > ul > li > a").eachText())
                .containsExactlyInAnyOrder("县交通局", "石桥镇");
        assertThat(page.select("section[aria-labelledby=unplaced]").text()).contains("尚未归入机构树（2 个）", "县教育局", HOSTILE);
        assertThat(page.select("details.card").text()).contains("县城市管理局 自 2026-06-01 起并入县交通局");
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("nav [aria-current=page]").text()).isEqualTo("机构");
    }

    @Test
    void on_another_day_the_tree_names_and_heads_were_others() {
        var page = open(DIRECTOR, "/organisation?asOf=2026-05-31");
        assertThat(page.select(".tree").text()).contains("县交通运输局", "局长 刘芳").doesNotContain("县交通局", "石桥镇");
        assertThat(page.select("section[aria-labelledby=unplaced]").text()).contains("石桥镇", "县城市管理局");
        assertThat(open(DIRECTOR, "/organisation?asOf=2026-02-28").text()).contains("还没有单位归入机构树");
        assertThat(open(ADMINISTRATOR, "/organisation?asOf=2026-05-31").select("a[href*=register]"))
                .isEmpty();
    }

    @Test
    void a_unit_is_found_by_name_and_by_code() {
        assertThat(open(DIRECTOR, "/organisation?q=交通")
                        .select("section[aria-labelledby=found] tbody tr")
                        .eachText())
                .singleElement()
                .asString()
                .contains("县交通局 县直部门 溪山县 › 县交通局");
        assertThat(open(DIRECTOR, "/organisation?q=411083").select("tbody td a").text())
                .isEqualTo("石桥镇");
        assertThat(open(DIRECTOR, "/organisation?q=无此单位").text()).contains("没有找到这样的单位");
    }

    @Test
    void a_units_page_shows_name_and_head_of_the_day_and_all_periods() {
        var now = open(DIRECTOR, "/units/" + ROADS.id());
        assertThat(now.selectFirst("h1").text()).isEqualTo("县交通局");
        assertThat(now.select("#head-now").text()).isEqualTo("局长 高远");
        assertThat(now.select(".path").text()).isEqualTo("机构 › 溪山县 › 县交通局");
        assertThat(now.select("section[aria-labelledby=names] tbody tr").eachText())
                .containsExactly("县交通局 2026-06-01 — 至今", "县交通运输局 登记之初 — 2026-05-31");
        assertThat(now.select("section[aria-labelledby=heads] tbody tr").eachText())
                .containsExactly("局长 高远 2026-06-01 — 至今", "局长 刘芳 2026-03-01 — 2026-05-31");
        assertThat(now.select("section[aria-labelledby=history] tbody tr").eachText())
                .anyMatch(row -> row.contains("“县交通运输局”更名为“县交通局”。（溪编〔2026〕3号） 钱工"))
                .anyMatch(row -> row.contains("“县城市管理局”并入“县交通局”。"));
        assertThat(now.select("a[href='/ledger?unit=%s']".formatted(ROADS.id())))
                .hasSize(1);

        var may = open(DIRECTOR, "/units/" + ROADS.id() + "?asOf=2026-05-31");
        assertThat(may.selectFirst("h1").text()).isEqualTo("县交通运输局");
        assertThat(may.select("#head-now").text()).isEqualTo("局长 刘芳");
        assertThat(may.text()).doesNotContain("高远", "更名为");
    }

    @Test
    void a_merged_unit_says_what_it_became_and_offers_nothing_more() {
        var page = open(ADMINISTRATOR, "/units/" + CITY.id());
        assertThat(page.select(".alert-warning").text()).contains("自 2026-06-01 起并入“县交通局”");
        assertThat(page.select(".alert-warning a").attr("href")).isEqualTo("/units/" + ROADS.id());
        assertThat(page.select(".acts a")).isEmpty();
        assertThat(open(ADMINISTRATOR, "/units/" + CITY.id() + "?asOf=2026-05-31")
                        .select(".alert-warning"))
                .isEmpty();
        assertThat(pages.as(ADMINISTRATOR).get("/units/" + new UUID(1, 1)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_code_that_does_not_fit_the_unit_above_is_pointed_out() {
        assertThat(open(ADMINISTRATOR, "/units/" + TOWN.id())
                        .select(".alert-warning")
                        .text())
                .contains("区划代码与上级的不符");
    }

    @Test
    void groups_are_those_of_the_month() {
        var july = open(DIRECTOR, "/organisation/groups?month=2026-07");
        assertThat(july.select("h2").eachText()).contains("乡镇街道组（1 个单位）").doesNotContain("民生部门组（1 个单位）");
        assertThat(july.text()).contains("“县教育局”自 2026-08 起在“民生部门”组比较。", "◷ 未到生效日");
        assertThat(open(DIRECTOR, "/organisation/groups?month=2026-08")
                        .select("h2")
                        .eachText())
                .contains("民生部门组（1 个单位）");
        assertThat(pages.as(DIRECTOR).get("/organisation/groups?month=八月").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_leaders_page_shows_posts_fields_and_delegations() {
        var page = open(MENG_HERSELF, "/leaders/me");
        assertThat(page.select("section[aria-labelledby=leader-fields] tbody").text())
                .contains("交通", "城建", "2026-03-01 — 至今");
        assertThat(page.select("section[aria-labelledby=delegations] tbody tr").text())
                .contains("副县长 孟晓岚 副县长 石磊 销号 2026-07-01 — 2026-08-01 ● 有效");
        assertThat(page.select("a[href='/organisation/delegations/%s/end']".formatted(GIVEN)))
                .hasSize(1);
        var shi = open(DIRECTOR, "/leaders/" + SHI.id());
        assertThat(shi.select("section[aria-labelledby=posts] tbody tr").eachText())
                .containsExactly("常务副县长 2026-08-01 — 至今 ◷ 未到生效日", "副县长 登记之初 — 2026-07-31");
        assertThat(open(DIRECTOR, "/leaders/" + SHI.id() + "?asOf=2026-08-01")
                        .selectFirst("h1")
                        .text())
                .startsWith("常务副县长 石磊");
        assertThat(shi.select("a[href$=/end]")).isEmpty();
    }

    @Test
    void the_administrator_has_a_form_for_each_change_of_a_unit() {
        var unit = SCHOOLS.id();
        var address = "/units/" + unit + "/";
        sent(
                address + "place",
                new PlaceUnit(unit, UnitKind.DEPARTMENT, COUNTY.id(), AUGUST),
                "kind",
                "DEPARTMENT",
                "parent",
                COUNTY.id().toString(),
                "from",
                "2026-08-01");
        sent(
                address + "place",
                new PlaceUnit(unit, UnitKind.COUNTY, null, AUGUST),
                "kind",
                "COUNTY",
                "parent",
                "ROOT",
                "from",
                "2026-08-01");
        sent(
                address + "codes",
                new RecordCodes(unit, null, "91350100M000100Y43", AUGUST),
                "divisionCode",
                "",
                "creditCode",
                "91350100M000100Y43",
                "from",
                "2026-08-01");
        sent(
                address + "rename",
                new RenameUnit(unit, "县教体局", AUGUST, null),
                "name",
                "县教体局",
                "from",
                "2026-08-01",
                "source",
                "");
        sent(
                address + "merge",
                new MergeUnit(unit, ROADS.id(), AUGUST, "文"),
                "into",
                ROADS.id().toString(),
                "from",
                "2026-08-01",
                "source",
                "文");
        sent(address + "dissolve", new DissolveUnit(unit, AUGUST, null), "from", "2026-08-01", "source", "");
        sent(
                address + "head",
                new AppointHead(unit, "宋燕", "局长", AUGUST),
                "name",
                "宋燕",
                "post",
                "局长",
                "from",
                "2026-08-01");
        sent(
                address + "liaison",
                new AppointLiaison(unit, "陈杰", "科长", AUGUST),
                "name",
                "陈杰",
                "post",
                "科长",
                "from",
                "2026-08-01");
        sent(
                address + "group",
                new JoinGroup(unit, "县直部门", YearMonth.of(2026, 9)),
                "group",
                "县直部门",
                "fromMonth",
                "2026-09");
        sent(
                address + "delegate",
                new DelegateAsHead(unit, "王小", "科长", "wangxiao", "签收", AUGUST, AUGUST),
                "name",
                "王小",
                "post",
                "科长",
                "deputyAccount",
                "wangxiao",
                "matter",
                "签收",
                "from",
                "2026-08-01",
                "until",
                "2026-08-01");
    }

    @Test
    void and_for_leaders_delegations_and_registrations() {
        var address = "/leaders/" + SHI.id() + "/";
        sent(address + "post", new ChangeLeaderPost(SHI.id(), "县长", AUGUST), "post", "县长", "from", "2026-08-01");
        sent(
                address + "fields",
                new AssignFields(SHI.id(), List.of("农业农村", "水利"), AUGUST),
                "fields",
                "农业农村、水利",
                "from",
                "2026-08-01");
        sent(address + "leave", new LeaveOffice(SHI.id(), AUGUST), "from", "2026-08-01");
        sent(
                address + "delegate",
                new DelegateAsLeader(SHI.id(), MENG.id(), "销号", AUGUST, AUGUST),
                "deputy",
                MENG.id().toString(),
                "matter",
                "销号",
                "from",
                "2026-08-01",
                "until",
                "2026-08-01");
        sent("/organisation/delegations/" + GIVEN + "/end", new EndDelegation(GIVEN, AUGUST), "from", "2026-08-01");
        sent("/organisation/register-unit", new RegisterUnit("县林业局", null), "name", "县林业局", "group", "");
        sent("/organisation/register-leader", new RegisterLeader("县长", "方明"), "name", "方明", "post", "县长");
    }

    @Test
    void a_refusal_stands_beside_its_field_and_nothing_typed_is_lost() {
        pages.get(ToldDesk.class)
                .refuse(new Rejection.Invalid("organisation.parent-kind", "parent", "“村社区”的上级应是乡镇街道，请另选上级。"));
        var answer = pages.as(ADMINISTRATOR)
                .fill(
                        "/units/" + SCHOOLS.id() + "/place",
                        "kind",
                        "VILLAGE",
                        "parent",
                        COUNTY.id().toString(),
                        "from",
                        "2026-08-01");
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#parent-error").text()).contains("上级应是乡镇街道");
        assertThat(page.select("#kind option[selected]").attr("value")).isEqualTo("VILLAGE");
        assertThat(page.select("#parent option[selected]").text()).isEqualTo("溪山县");
        assertThat(page.select(".main-action a").attr("href")).isEqualTo("/units/" + SCHOOLS.id());
    }

    @Test
    void what_cannot_be_read_is_said_beside_its_field_before_anything_is_sent() {
        wrong(
                "codes",
                "creditCode",
                "校验位不对",
                "divisionCode",
                "",
                "creditCode",
                "91350100M000100Y44",
                "from",
                "2026-08-01");
        wrong("codes", "divisionCode", "区划代码应为数字", "divisionCode", "41", "creditCode", "", "from", "2026-08-01");
        wrong("place", "parent", "请选择上级", "kind", "COUNTY", "parent", "", "from", "2026-08-01");
        wrong("group", "fromMonth", "月份应写作", "group", "县直部门", "fromMonth", "八月");
        wrong("rename", "from", "日期应写成", "name", "县教体局", "from", "八月一日", "source", "");
        wrong("dissolve", "from", "年份应在", "from", "0026-08-01", "source", "");
    }

    @Test
    void a_form_begins_with_what_is_known() {
        var place = open(ADMINISTRATOR, "/units/" + ROADS.id() + "/place");
        assertThat(place.select("#kind option[selected]").attr("value")).isEqualTo("DEPARTMENT");
        assertThat(place.select("#parent option[selected]").text()).isEqualTo("溪山县");
        assertThat(place.selectFirst("#from").attr("value")).isEqualTo("2026-07-15");
        assertThat(place.select("#parent option").eachText()).doesNotContain("县城市管理局", "县交通局");
        assertThat(open(ADMINISTRATOR, "/units/" + COUNTY.id() + "/place")
                        .select("#parent option[selected]")
                        .attr("value"))
                .isEqualTo("ROOT");
        assertThat(open(ADMINISTRATOR, "/leaders/" + MENG.id() + "/fields")
                        .selectFirst("#fields")
                        .wholeText())
                .isEqualTo("交通\n城建");
    }

    @Test
    void forms_are_for_those_who_may_and_only_now() {
        for (var form : List.of("place", "codes", "rename", "merge", "dissolve", "head", "liaison", "group")) {
            var address = "/units/" + ROADS.id() + "/" + form;
            for (var person : List.of(DIRECTOR, ROADS_HEAD, MENG_HERSELF)) {
                assertThat(pages.as(person).get(address).statusCode())
                        .as(address)
                        .isEqualTo(302);
            }
            assertThat(pages.as(ADMINISTRATOR).get(address + "?asOf=2026-05-31").statusCode())
                    .isEqualTo(302);
        }
        assertThat(status(ROADS_HEAD, "/units/" + ROADS.id() + "/delegate")).isEqualTo(200);
        assertThat(status(ROADS_HEAD, "/units/" + SCHOOLS.id() + "/delegate")).isEqualTo(302);
        assertThat(status(ROADS_LIAISON, "/units/" + ROADS.id() + "/delegate")).isEqualTo(302);
        assertThat(status(MENG_HERSELF, "/leaders/" + MENG.id() + "/delegate")).isEqualTo(200);
        assertThat(status(MENG_HERSELF, "/leaders/" + SHI.id() + "/delegate")).isEqualTo(302);
        assertThat(status(MENG_HERSELF, "/organisation/delegations/" + GIVEN + "/end"))
                .isEqualTo(200);
        assertThat(status(DIRECTOR, "/organisation/delegations/" + GIVEN + "/end"))
                .isEqualTo(302);
        assertThat(status(DIRECTOR, "/organisation/register-unit")).isEqualTo(200);
        assertThat(status(ROADS_HEAD, "/organisation/register-unit")).isEqualTo(302);
        assertThat(status(ADMINISTRATOR, "/units/" + ROADS.id() + "/paint")).isEqualTo(404);
        assertThat(status(REVIEWER, "/organisation")).isEqualTo(403);
        assertThat(status(REVIEWER, "/units/" + ROADS.id())).isEqualTo(403);
        assertThat(status(ROADS_HEAD, "/organisation")).isEqualTo(200);
    }

    @Test
    void the_api_keeps_its_fields_and_says_who_is_active() {
        assertThat(pages.as(DIRECTOR).get("/api/units").body())
                .contains("\"name\":\"县交通局\",\"group\":\"县直部门\",\"active\":true")
                .contains("\"name\":\"县城市管理局\",\"group\":\"县直部门\",\"active\":false");
        assertThat(pages.as(DIRECTOR).get("/api/leaders").body())
                .contains("\"post\":\"副县长\",\"name\":\"石磊\",\"inOffice\":true");
    }

    private static void sent(String address, Object command, String... typed) {
        var desk = pages.get(ToldDesk.class);
        desk.accept(OrganisationEvent.STREAM);
        var answer = pages.as(ADMINISTRATOR).fill(address, typed);
        assertThat(answer.statusCode()).as(address).isEqualTo(302);
        assertThat(desk.last().command()).isEqualTo(command);
        assertThat(desk.last().key()).isNotBlank();
    }

    private static void wrong(String form, String field, String sentence, String... typed) {
        var desk = pages.get(ToldDesk.class);
        desk.accept(OrganisationEvent.STREAM);
        var answer = pages.as(ADMINISTRATOR).fill("/units/" + SCHOOLS.id() + "/" + form, typed);
        assertThat(answer.statusCode()).as(form).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#" + field + "-error").text())
                .contains(sentence);
        assertThat(desk.all()).isEmpty();
    }

    private static int status(Actor person, String address) {
        return pages.as(person).get(address).statusCode();
    }

    private static Document open(Actor person, String address) {
        var answer = pages.as(person).get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static void fact(OrganisationEvent event) {
        pages.record(FOUNDED, 9, ADMINISTRATOR, event);
    }
}
