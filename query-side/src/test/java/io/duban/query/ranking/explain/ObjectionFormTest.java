package io.duban.query.ranking.explain;

import static io.duban.query.xishan.Xishan.CITY;
import static io.duban.query.xishan.Xishan.CITY_HEAD;
import static io.duban.query.xishan.Xishan.ROADS;
import static io.duban.query.xishan.Xishan.ROADS_HEAD;
import static io.duban.query.xishan.Xishan.SUPERVISOR;
import static io.duban.query.xishan.Xishan.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.ranking.period.Disputed;
import io.duban.kernel.ranking.period.PointObjectionRaised;
import io.duban.kernel.ranking.period.RaisePointObjection;
import io.duban.kernel.ranking.period.RequestRankingReview;
import io.duban.kernel.rejection.Rejection;
import io.duban.query.ranking.told.ToldMonths;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.ToldDesk;
import io.duban.query.xishan.Xishan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Objecting to a line of the score; June is shown until 2026-07-16 18:00, today is 2026-07-15. */
@ExtendWith(ToldMonths.Ends.class)
class ObjectionFormTest {

    private static final ToldMonths TOLD = ToldMonths.shared();
    private static final RunningPages PAGES = TOLD.pages();
    private static final String ROADS_IN_JUNE = "/rankings/2026-06/units/" + ROADS.id();

    @BeforeEach
    void the_desk_accepts() {
        PAGES.get(ToldDesk.class).accept(new UUID(0, 1));
    }

    @Test
    void from_the_ranking_to_a_sent_objection_it_takes_three_clicks_with_what_is_disputed_filled_in() {
        var clicks = 0;
        var ranking = open(ROADS_HEAD, "/rankings/2026-06");
        var explanation = open(ROADS_HEAD, href(ranking, "section.ranked tr.own a"));
        clicks++;
        var address = href(explanation, "#item-onTime .fact li a.dispute-link");
        var form = open(ROADS_HEAD, address);
        clicks++;
        assertThat(form.select("main").text()).contains("县交通运输局：按时办结", "按时办结率≥95得100分", "71.67");
        assertThat(form.select("input[name=task][checked]")).hasSize(1);
        var sent = PAGES.as(ROADS_HEAD)
                .fillWithFilesTo(
                        address,
                        form.select("form[enctype]").attr("action"),
                        "attachments",
                        Map.of("签收单.pdf", Xishan.PDF),
                        "item",
                        form.select("input[name=item]").val(),
                        "fact",
                        form.select("input[name=fact]").val(),
                        "task",
                        form.select("input[name=task][checked]").val(),
                        "grounds",
                        "6月12日已申请办结。");
        clicks++;

        assertThat(clicks).isEqualTo(3);
        assertThat(sent.statusCode()).isEqualTo(302);
        var command = (RaisePointObjection) PAGES.get(ToldDesk.class).last().command();
        assertThat(command.disputed().item()).isEqualTo("onTime");
        assertThat(command.disputed().fact()).isEqualTo("closedOnTime");
        assertThat(command.disputed().tasks()).hasSize(1);
        assertThat(command.grounds()).isEqualTo("6月12日已申请办结。");
        assertThat(command.evidence()).singleElement().satisfies(file -> assertThat(file.fileName())
                .isEqualTo("签收单.pdf"));
        assertThat(PAGES.as(ROADS_HEAD).follow(sent).body()).contains("异议已提交");
    }

    @Test
    void nothing_typed_is_lost_when_the_objection_is_refused() {
        PAGES.get(ToldDesk.class).refuse(new Rejection.Conflict("ranking.objected-already", "这一项已有待处理的异议。"));
        var answer = PAGES.as(ROADS_HEAD)
                .fillWithFilesTo(
                        ROADS_IN_JUNE + "/objection?item=redo",
                        ROADS_IN_JUNE + "/objection",
                        "attachments",
                        Map.of("a,b.pdf", Xishan.PDF),
                        "item",
                        "redo",
                        "grounds",
                        "没有退回。");
        var page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(page.select("#refusal").text()).contains("这一项已有待处理的异议");
        assertThat(page.select("textarea").text()).isEqualTo("没有退回。");
        assertThat(page.select("input[name=kept]").val()).endsWith("a,b.pdf");
        var again = PAGES.as(ROADS_HEAD)
                .fillWithFilesTo(
                        ROADS_IN_JUNE + "/objection?item=redo",
                        ROADS_IN_JUNE + "/objection",
                        "attachments",
                        Map.of(),
                        "item",
                        "redo",
                        "kept",
                        page.select("input[name=kept]").val(),
                        "grounds",
                        " ");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(again.body()).select("#grounds-error").text()).isNotBlank();
    }

    @Test
    void after_publication_a_review_is_asked_for_in_the_same_way() {
        var page = open(ROADS_HEAD, "/rankings/2026-05/units/" + ROADS.id());
        assertThat(page.select("a.dispute-link").eachText()).containsOnly("申请复核");
        var address = href(page, "#item-redo > td > a.dispute-link");
        PAGES.as(ROADS_HEAD)
                .fillWithFilesTo(
                        address, address.split("\\?")[0], "attachments", Map.of(), "item", "redo", "grounds", "请复核。");
        var command = (RequestRankingReview) PAGES.get(ToldDesk.class).last().command();
        assertThat(command)
                .isEqualTo(new RequestRankingReview(
                        ToldMonths.MAY, new Disputed("redo", null, List.of()), "请复核。", List.of()));
    }

    @Test
    void only_the_unit_itself_objects_and_only_while_it_may() {
        var form = ROADS_IN_JUNE + "/objection?item=onTime";
        for (var other : List.of(CITY_HEAD, SUPERVISOR)) {
            assertThat(PAGES.as(other).get(form).statusCode()).isEqualTo(403);
            assertThat(PAGES.as(other)
                            .send(ROADS_IN_JUNE + "/objection", "/rankings/2026-06", "item", "onTime", "grounds", "x")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(open(SUPERVISOR, ROADS_IN_JUNE).select("a.dispute-link")).isEmpty();
        assertThat(open(ROADS_HEAD, "/rankings/2026-04/units/" + ROADS.id()).select("a.dispute-link"))
                .as("reviews of April have ended")
                .isEmpty();
        var late = open(ROADS_HEAD, "/rankings/2026-04/units/" + ROADS.id() + "/objection?item=onTime");
        assertThat(late.select("#too-late").text()).contains("现在不能提出", "已经公布");
        assertThat(late.select("form[enctype]")).isEmpty();
        assertThat(open(ROADS_HEAD, ROADS_IN_JUNE + "?asOf=2026-07-14").select("a.dispute-link"))
                .as("the past is looked at")
                .isEmpty();
        assertThat(PAGES.as(ROADS_HEAD)
                        .get(ROADS_IN_JUNE + "/objection?item=nothing")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void status_and_deadline_stand_beside_the_line_for_both_sides_and_nobody_objects_twice() {
        TOLD.tell(
                day(7, 14),
                9,
                CITY_HEAD,
                new PointObjectionRaised(
                        ToldMonths.JUNE,
                        new UUID(0x7010L, 1),
                        CITY,
                        new Disputed("lead", null, List.of()),
                        "评分偏低。",
                        List.of(),
                        ToldMonths.at(day(7, 17), 18)));
        for (var viewer : List.of(CITY_HEAD, SUPERVISOR)) {
            var page = open(viewer, "/rankings/2026-06/units/" + CITY.id());
            assertThat(page.select("#item-lead .dispute").text())
                    .isEqualTo("○ 异议待处理 何涛 2026-07-14 09:00 提出。 应在 2026-07-17 18:00 前答复。 查看处理情况");
        }
        assertThat(open(CITY_HEAD, "/rankings/2026-06/units/" + CITY.id()).select("#item-lead > td > a.dispute-link"))
                .isEmpty();
    }

    private static String href(Document page, String link) {
        var found = page.selectFirst(link);
        assertThat(found).as(link + " in\n" + page.select("main")).isNotNull();
        return found.attr("href");
    }

    private static Document open(Actor viewer, String path) {
        var answer = PAGES.as(viewer).get(path);
        assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
