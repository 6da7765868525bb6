package io.duban.query.leader;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.query.task.LedgerFilter;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.Viewpoint;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.Xishan;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LeaderPagesTest {

    private static final Pattern CARD = Pattern.compile(
            "class=\"card figure\" href=\"/ledger\\?([^\"]+)\">.*?figure-number[^>]*>([\\d,]+)<", Pattern.DOTALL);

    private final RunningPages pages = Xishan.shared();

    @Test
    void a_leader_sees_why_each_task_stands_in_the_list_and_what_to_do() {
        var page = pages.as(Xishan.MENG_HERSELF).get("/leaders/me").body();

        assertThat(page)
                .contains("我牵头和领办的 3 项", "牵头 · 自 2026-06-03 交办", "领办 · 自 2026-06-30")
                .contains("/tasks/" + Xishan.CLOSING_APPROVAL + "/approve-closing")
                .contains("/tasks/" + Xishan.IN_PROGRESS + "/release-task")
                .contains("/tasks/" + Xishan.REWORK + "/give-instruction")
                .doesNotContain("??");
        assertThat(page.indexOf("沿河路路灯亮化")).isLessThan(page.indexOf("石桥镇断头路打通"));
    }

    @Test
    void each_card_counts_the_list_that_it_leads_to() {
        var page = pages.as(Xishan.MENG_HERSELF).get("/leaders/me").body();
        var cards = CARD.matcher(page).results().toList();

        assertThat(cards).hasSize(4);
        for (var card : cards) {
            var parameters = new LinkedHashMap<String, String>();
            for (var pair : card.group(1).split("&amp;")) {
                var parts = pair.split("=");
                parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
            var list = pages.get(TaskLedger.class)
                    .page(LedgerFilter.of(parameters), Viewpoint.now(RunningPages.NOW), Xishan.MENG_HERSELF);
            assertThat(list.total()).as(card.group(1)).isEqualTo(Integer.parseInt(card.group(2)));
        }
    }

    @Test
    void the_office_sees_every_leader_and_a_unit_sees_none() {
        var all = pages.as(Xishan.SUPERVISOR).get("/leaders").body();

        assertThat(all).contains("副县长 孟晓岚", "副县长 石磊", "/leaders/" + Xishan.MENG.id());
        assertThat(pages.as(Xishan.SUPERVISOR)
                        .get("/leaders/" + Xishan.SHI.id())
                        .body())
                .contains("义务教育学校操场改造", "目前没有牵头或领办的未销号事项");
        assertThat(pages.as(Xishan.ROADS_HEAD).get("/leaders").statusCode()).isEqualTo(403);
        assertThat(pages.as(Xishan.ROADS_HEAD)
                        .get("/leaders/" + Xishan.MENG.id())
                        .statusCode())
                .isEqualTo(403);
        assertThat(pages.as(Xishan.SUPERVISOR).get("/leaders/me").statusCode()).isEqualTo(403);
    }
}
