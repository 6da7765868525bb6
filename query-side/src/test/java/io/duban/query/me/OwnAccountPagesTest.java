package io.duban.query.me;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.duban.platform.factor.CodesForTests;
import io.duban.query.County;
import io.duban.query.page.Site;
import io.duban.query.page.Visitor;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 我的账号, sessions, tokens and second factor as a person without JavaScript meets them; and the page of every failure. */
class OwnAccountPagesTest {

    private static Site site;

    @BeforeAll
    static void a_county() {
        site = new Site().populated();
        site.county.settled();
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @Test
    void the_header_leads_to_ones_own_account_with_name_role_unit_and_its_pages() {
        var head = site.townHead();

        var page = head.follow(head.open("/ledger").first(".person a[href=/me]"));

        assertThat(page.text("main")).contains("我的账号", "石桥镇主要负责人", "danwei01-fuzeren", "单位主要负责人", "石桥镇");
        assertThat(page.document().select("main a").eachAttr("href"))
                .containsExactly("/me/password", "/me/sessions", "/me/second-factor", "/me/tokens");
        assertThat(page.document().select(".as-of"))
                .as("one's account has no past")
                .isEmpty();
        assertThat(site.leader().open("/me").text("main")).contains("副县长 孟晓岚");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anquan", "shenji", "baomi", "jianduyuan1"})
    void everybody_has_the_pages_of_the_own_account(String account) {
        var person = site.signedIn(account);

        for (var path : new String[] {"/me", "/me/sessions", "/me/second-factor", "/me/tokens"}) {
            assertThat(person.open(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void sessions_are_listed_with_this_one_marked_and_others_end() {
        var here = site.signedIn("lingdao01");
        var there = site.signedIn("lingdao01");
        site.signedIn("lingdao01");

        var list = here.open("/me/sessions");
        assertThat(list.document().select("tbody tr")).hasSize(3);
        assertThat(list.document().select("tbody tr:contains(当前会话)")).hasSize(1);
        assertThat(list.text("tbody")).contains("127.0.0.1", "未知浏览器");

        var after = here.submit(list.first("form[action=/me/sessions/end]"), Map.of());
        assertThat(after.text("main")).contains("已结束这个会话");
        assertThat(after.document().select("tbody tr")).hasSize(2);
        after = here.submit(after.first("form[action=/me/sessions/end-others]"), Map.of());
        assertThat(after.text("main")).contains("已结束其他会话 1 个");
        assertThat(after.document().select("main form[action^=/me/sessions]")).isEmpty();

        var out = there.open("/");
        assertThat(out.path()).isEqualTo("/login?ended");
        assertThat(out.text("#refusal")).contains("登录已结束", "请重新登录");
        assertThat(here.open("/me").status()).isEqualTo(200);
    }

    @Test
    void a_token_is_shown_once_and_revoked() {
        var person = site.signedIn("duchayuan2");
        var page = person.open("/me/tokens");
        assertThat(page.text("tbody")).contains("随账号发放", "读取和办理", "有效", "从未使用");
        assertThat(page.html()).doesNotContain("duban_");
        assertThat(page.first("#days").attr("value")).isEqualTo("90");

        var form = page.first("main form[action=/me/tokens]");
        var shown = person.submit(form, Map.of("name", "台账同步", "scope", "READ", "days", "30"));
        assertThat(shown.text("main")).contains("只显示这一次", "台账同步", "只读");
        assertThat(shown.first("#token").attr("value")).matches("duban_[A-Za-z0-9_-]{43}");
        assertThat(shown.answer().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");

        var list = person.open("/me/tokens");
        assertThat(list.html()).doesNotContain(shown.first("#token").attr("value"));
        var row = list.first("tbody tr:contains(台账同步)");
        var after = person.submit(row.selectFirst("form"), Map.of());
        assertThat(after.text("main")).contains("已撤销这个令牌");
        assertThat(after.first("tbody tr:contains(台账同步)").text()).contains("已撤销");
    }

    @Test
    void what_is_wrong_with_a_wanted_token_is_said_beside_its_field() {
        var person = site.supervisor();
        var form = person.open("/me/tokens").first("main form[action=/me/tokens]");

        var refused = person.submit(form, Map.of("name", "报表", "scope", "READ", "days", "500"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#days-error")).contains("1 到 366 天");
        assertThat(refused.first("#name").attr("value")).isEqualTo("报表");
        assertThat(person.submit(form, Map.of("name", " ", "scope", "READ", "days", "5"))
                        .text("#name-error"))
                .contains("起个名称");
        assertThat(person.submit(form, Map.of("name", "x", "scope", "ALL", "days", "5"))
                        .text("#scope-error"))
                .contains("请选择");
    }

    /** One person's whole road: the county's clock stands still, so each further code is a recovery code. */
    @Test
    void a_second_factor_is_set_up_asked_for_and_taken_off() throws Exception {
        var director = site.director();
        var begun = director.submit(director.open("/me/second-factor").first("main form"), Map.of());
        var secret = begun.text("#secret");
        assertThat(secret).matches("([A-Z2-7]{4} ?){8}");
        assertThat(read(begun.first("svg.qr")))
                .startsWith("otpauth://totp/")
                .contains("secret=" + secret.replace(" ", ""), ":zhuren?");
        assertThat(begun.document().select("script:not([src]), [style]")).isEmpty();

        var confirm = begun.first("form[action=/me/second-factor/confirm]");
        var refused = director.submit(confirm, Map.of("code", "000000"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#code-error")).contains("口令不对");
        var codes = director.submit(confirm, Map.of("code", CodesForTests.codeAt(secret, County.NOW)));
        assertThat(codes.text("main")).contains("只显示这一次");
        var recovery = codes.document().select(".recovery-codes code").eachText();
        assertThat(recovery).hasSize(10);
        assertThat(director.open("/me/second-factor").text("main")).contains("已于 2026-07-15 12:00 设置", "还有恢复码 10 个");

        var elsewhere = site.signedIn("zhuren");
        var asked = elsewhere.open("/ledger");
        assertThat(asked.path()).isEqualTo("/login/code");
        assertThat(asked.document().select(".main-nav, .person")).isEmpty();
        var wrong = elsewhere.submit(asked.first("form"), Map.of("code", "123456"));
        assertThat(wrong.text("#refusal")).contains("动态口令不对");
        var in = elsewhere.submit(wrong.first("form"), Map.of("code", recovery.getFirst()));
        assertThat(in.path()).isEqualTo("/ledger");

        var setUp = elsewhere.open("/me/second-factor");
        assertThat(setUp.text("main")).contains("还有恢复码 9 个");
        var renewed = elsewhere.submit(
                setUp.first("form[action=/me/second-factor/recovery-codes]"), Map.of("code", recovery.get(1)));
        var fresh = renewed.document().select(".recovery-codes code").eachText();
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(recovery);
        var form = elsewhere.open("/me/second-factor").first("form[action=/me/second-factor/recovery-codes]");
        form.attr("action", form.selectFirst("[formaction]").attr("formaction"));
        assertThat(elsewhere.submit(form, Map.of("code", recovery.get(2))).status())
                .isEqualTo(422);
        var removed = elsewhere.submit(form, Map.of("code", fresh.getFirst()));
        assertThat(removed.text("main")).contains("已取消动态口令", "开始设置");
        assertThat(site.signedIn("zhuren").open("/ledger").path()).isEqualTo("/ledger");
    }

    @Test
    void without_a_password_the_page_for_the_code_leads_to_the_password() {
        assertThat(site.stranger().open("/login/code").path()).isEqualTo("/login");
    }

    @Test
    void every_failure_of_a_page_is_a_page_with_a_reference_a_way_back_and_no_detail() {
        var person = site.supervisor();
        var token = person.open("/me/tokens").first("[name=_csrf]").attr("value");

        failed(person.open("/tasks/not-a-number"), 400);
        failed(site.townHead().open("/accounts-of-others"), 404);
        failed(site.signedIn("shenji").open("/ledger"), 403);
        failed(post(person, "/ledger", Map.of("_csrf", token)), 405);
        failed(post(person, "/me/tokens/revoke", Map.of("_csrf", token, "token", "no-uuid")), 400);
        failed(post(person, "/me/tokens/revoke", Map.of("_csrf", token)), 400);
        failed(post(person, "/me/tokens", Map.of("_csrf", token, "name", "x".repeat(1_100_000))), 413);
        failed(person.open("/me;jsessionid=1"), 400);
    }

    private static void failed(Visitor.Page page, int status) {
        assertThat(page.status()).as(page.path()).isEqualTo(status);
        assertThat(page.text("main")).contains("编号 ", "回到首页").doesNotContain("Exception", "io.duban", "org.spring");
        assertThat(page.text("main"))
                .contains(page.answer().headers().firstValue("X-Correlation-Id").orElseThrow());
    }

    private static Visitor.Page post(Visitor person, String action, Map<String, String> fields) {
        return person.submit(new Element("form").attr("action", action).attr("method", "post"), fields);
    }

    /** As a phone's camera sees it. */
    private static String read(Element svg) throws Exception {
        var size = Integer.parseInt(svg.attr("viewBox").split(" ")[2]);
        int scale = 4;
        var pixels = new int[size * scale * size * scale];
        java.util.Arrays.fill(pixels, 0xffffff);
        var module = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
                .matcher(svg.selectFirst("path").attr("d"));
        while (module.find()) {
            int left = Integer.parseInt(module.group(1)) * scale;
            int top = Integer.parseInt(module.group(2)) * scale;
            for (int y = top; y < top + scale; y++) {
                java.util.Arrays.fill(pixels, y * size * scale + left, y * size * scale + left + scale, 0);
            }
        }
        var picture = new RGBLuminanceSource(size * scale, size * scale, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                .getText();
    }
}
