package io.duban.query.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.digest.DigestEvent;
import io.duban.kernel.digest.DigestItem;
import io.duban.kernel.digest.DigestPart;
import io.duban.kernel.digest.DigestSent;
import io.duban.kernel.people.Actor;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.Xishan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of messages, as each role sees it. */
class MessagesPageTest {

    private static final LocalDate TUESDAY = RunningPages.TODAY.minusDays(1);
    private static final Actor SYSTEM = Actor.system("系统");

    private static final RunningPages PAGES = Xishan.shared();

    @BeforeAll
    static void send() {
        var item = new DigestItem(Xishan.IN_PROGRESS, "督〔2026〕4号", "公交首末站充电桩建设");
        digest(Xishan.ROADS.id().value(), "县交通运输局", TUESDAY, 2, new DigestPart("HANDLING_OVERDUE", 12, List.of(item)));
        digest(Xishan.ROADS.id().value(), "县交通运输局", RunningPages.TODAY, 0, new DigestPart("TO_SIGN", 1, List.of(item)));
        digest(DigestEvent.OFFICE, "督查室", RunningPages.TODAY, 0, new DigestPart("TO_VERIFY", 3, List.of()));
        PAGES.settled();
    }

    @Test
    void the_frame_counts_what_is_unread_for_each_account_until_it_opens_the_page() {
        var todo = PAGES.as(Xishan.ROADS_LIAISON).get("/todo").body();
        assertThat(todo).contains("href=\"/messages\"").contains("<b class=\"unread\">2</b>");

        var page = PAGES.as(Xishan.ROADS_LIAISON).get("/messages").body();
        assertThat(page)
                .contains("2026-07-14 今日提醒 12 件", "已逾期 12 件", "等 12 件", "催办、督办和到期提醒 2 次")
                .contains("2026-07-15 今日提醒 1 件", "待签收 1 件")
                .contains("href=\"/tasks/" + Xishan.IN_PROGRESS + "\"")
                .contains("<span class=\"unread\">未读</span>")
                .doesNotContain("??");
        assertThat(page.indexOf("2026-07-15 今日")).isLessThan(page.indexOf("2026-07-14 今日"));

        assertThat(PAGES.as(Xishan.ROADS_LIAISON).get("/todo").body()).doesNotContain("class=\"unread\"");
        assertThat(PAGES.as(Xishan.ROADS_HEAD).get("/todo").body())
                .as("the colleague has not read it")
                .contains("<b class=\"unread\">2</b>");
    }

    @Test
    void the_office_reads_its_own_and_not_those_of_units() {
        var page = PAGES.as(Xishan.DIRECTOR).get("/messages").body();
        assertThat(page).contains("待核查 3 件").doesNotContain("待签收", "已逾期", "??");
    }

    @Test
    void a_unit_without_messages_is_told_so() {
        var page = PAGES.as(Xishan.SCHOOLS_HEAD).get("/messages").body();
        assertThat(page).contains("还没有消息").doesNotContain("待签收 1 件", "待核查");
    }

    @Test
    void looking_back_shows_what_had_been_sent_and_marks_nothing_as_read() {
        var page = PAGES.as(Xishan.ROADS_HEAD).get("/messages?asOf=" + TUESDAY).body();
        assertThat(page).contains("2026-07-14 今日提醒").doesNotContain("2026-07-15 今日提醒");
        assertThat(PAGES.as(Xishan.ROADS_HEAD).get("/todo").body()).contains("<b class=\"unread\">2</b>");
    }

    @Test
    void who_gets_no_messages_is_not_led_to_the_page() {
        for (var person : List.of(Xishan.MENG_HERSELF, Xishan.ADMINISTRATOR)) {
            assertThat(PAGES.as(person).get("/messages").statusCode()).isEqualTo(404);
            assertThat(PAGES.as(person).get("/").body()).doesNotContain("href=\"/messages\"");
        }
        assertThat(PAGES.as(Xishan.REVIEWER).get("/messages").statusCode()).isEqualTo(403);
    }

    private static void digest(UUID receiver, String name, LocalDate day, int news, DigestPart part) {
        PAGES.record(day, 8, SYSTEM, new DigestSent(receiver, name, day, List.of(part), news));
    }
}
