package io.duban.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sign-in, header, errors and assets: what every visitor meets. */
class FramePageTest {

    private static Site site;

    @BeforeAll
    static void an_empty_county() {
        site = new Site().populated();
        site.county.settled();
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @Test
    void a_stranger_is_sent_to_the_sign_in_page_which_says_where_the_demo_passwords_are() {
        var page = site.stranger().open("/ledger");
        assertThat(page.path()).isEqualTo("/login");
        assertThat(page.text("main")).contains("登录溪山县督办", "demo-accounts.txt");
        assertThat(page.document().select(".main-nav")).isEmpty();
    }

    @Test
    void a_wrong_password_is_said_without_saying_which_part_was_wrong() {
        var visitor = site.stranger();
        var page = visitor.signIn("zhuren", "wrong");
        assertThat(page.path()).isEqualTo("/login?error");
        assertThat(page.text("#refusal")).contains("用户名或密码不正确");
        assertThat(visitor.signIn("nobody", "wrong").html().replaceAll("value=\"[^\"]*\"", ""))
                .isEqualTo(page.html().replaceAll("value=\"[^\"]*\"", ""));
    }

    @Test
    void the_header_names_county_person_and_role_and_warns_of_the_demo() {
        var page = site.townHead().open("/ledger");
        assertThat(page.text(".brand")).contains("督办", "溪山县");
        assertThat(page.text(".person summary")).contains("单位主要负责人", "石桥镇");
        assertThat(page.text(".band-demo")).contains("演示数据：溪山县为虚构县");
        assertThat(site.leader().open("/").text(".person summary")).contains("副县长 孟晓岚");
    }

    @Test
    void the_entry_of_the_open_page_is_marked() {
        assertThat(site.supervisor()
                        .open("/ledger")
                        .document()
                        .select(".main-nav [aria-current=page]")
                        .eachText())
                .containsExactly("台账");
    }

    @Test
    void signing_out_ends_the_session() {
        var visitor = site.supervisor();
        var out = visitor.submit(visitor.open("/ledger").first("form[action=/logout]"), Map.of());
        assertThat(out.text("main")).contains("已退出登录");
        assertThat(visitor.open("/ledger").path()).isEqualTo("/login");
    }

    @Test
    void an_empty_county_says_what_to_do_next() {
        var office = site.supervisor();
        assertThat(office.open("/ledger").text(".empty-state")).contains("台账还是空的", "导入台账");
        assertThat(office.follow(office.open("/").first(".empty-state a")).text("main"))
                .contains("导入台账", "选择文件");
        assertThat(office.open("/notices").text(".empty-state")).contains("还没有通报");
        assertThat(site.townHead().open("/ledger").text(".empty-state")).contains("还没有您能看到的事项");
    }

    @Test
    void the_picker_keeps_the_filters_and_leads_to_the_chosen_day() {
        var visitor = site.supervisor();
        var form = visitor.open("/ledger?bucket=OPEN").first("form.as-of-form");
        var past = visitor.submit(form, Map.of("asOf", "2026-06-30"));
        assertThat(past.path()).isEqualTo("/ledger?bucket=OPEN&asOf=2026-06-30");
        assertThat(visitor.follow(past.first(".band-past a")).path()).isEqualTo("/ledger?bucket=OPEN");
    }

    @Test
    void a_page_that_does_not_exist_gets_a_reference_and_a_way_back_and_no_detail() {
        var page = site.supervisor().open("/nowhere");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text("main")).contains("没有找到", "编号 ", "回到首页").doesNotContain("nowhere", "Exception");
        assertThat(page.text("main"))
                .contains(page.answer().headers().firstValue("X-Correlation-Id").orElseThrow());
    }

    @Test
    void a_form_without_its_token_is_refused_on_a_page_in_plain_words() {
        var visitor = site.supervisor();
        var form = visitor.open("/rankings/2026-06").first("form[action=/notices]");
        form.select("[name=_csrf]").remove();
        var page = visitor.submit(form, Map.of());
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text("main")).contains("无权查看或办理", "刷新后重试");
    }

    @Test
    void everything_that_a_page_loads_is_there_and_comes_from_here() {
        var visitor = site.supervisor();
        var assets = new HashSet<String>();
        for (var path : List.of("/", "/ledger", "/login")) {
            var document = visitor.open(path).document();
            assets.addAll(document.select("script[src]").eachAttr("src"));
            assets.addAll(document.select("link[href]").eachAttr("href"));
        }
        assertThat(assets).hasSizeGreaterThan(5).allMatch(asset -> asset.startsWith("/"));
        assertThat(assets)
                .allSatisfy(asset ->
                        assertThat(visitor.fetch(asset).statusCode()).as(asset).isEqualTo(200));
    }

    @Test
    void no_page_carries_inline_script_or_style() {
        for (var path : List.of("/", "/ledger", "/rankings/2026-06", "/notices", "/nowhere")) {
            var document = site.supervisor().open(path).document();
            assertThat(document.select("script:not([src]), style, [style], [onclick], [onload]"))
                    .as(path)
                    .isEmpty();
        }
        assertThat(site.supervisor()
                        .fetch("/")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("script-src 'self'", "style-src 'self'");
    }

    @Test
    void no_text_is_missing_on_any_page() {
        for (var path : List.of("/", "/ledger", "/rankings/2026-06", "/notices", "/nowhere", "/login")) {
            assertThat(site.director().open(path).html()).as(path).doesNotContain("??");
        }
    }

    @Test
    void every_field_has_a_label() {
        for (var path : List.of("/", "/ledger", "/rankings/2026-06", "/login")) {
            var document = site.director().open(path).document();
            for (var field : document.select("input:not([type=hidden]), select, textarea")) {
                var labelled = field.closest("label") != null
                        || !document.select("label[for=" + field.id() + "]").isEmpty();
                assertThat(labelled).as(path + ": " + field).isTrue();
            }
        }
    }
}
