package io.duban.query.notice;

import static io.duban.query.County.head;
import static io.duban.query.County.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.notice.NoticeApproved;
import io.duban.kernel.notice.NoticeContent;
import io.duban.kernel.notice.NoticeDrafted;
import io.duban.kernel.notice.NoticeId;
import io.duban.kernel.notice.NoticeIssued;
import io.duban.kernel.notice.NoticePhase;
import io.duban.kernel.notice.NoticeRevised;
import io.duban.kernel.notice.NoticeSubject;
import io.duban.kernel.notice.NoticeWording;
import io.duban.kernel.ranking.MonthlyRanking;
import io.duban.kernel.ranking.UnitFigures;
import io.duban.query.County;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoticeQueryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Test
    void a_notice_goes_from_draft_to_issue_with_its_figures_and_units_see_it_once_issued() {
        try (var county = County.running()) {
            var id = new NoticeId(new UUID(0x7003L, 1));
            var town = unit(1, "青石镇");
            var groups = MonthlyRanking.of(List.of(new UnitFigures(town, "乡镇街道", 3, 2, 1, 0)), List.of());
            var content = new NoticeContent(wording("初稿"), groups, County.NOW, 42);
            county.record(DAY, new NoticeDrafted(id, NoticeSubject.ranking(YearMonth.of(2026, 6)), content, "ducha1"));
            county.record(DAY, new NoticeRevised(id, wording("改稿")));
            county.settled();
            var notices = county.get(NoticeQuery.class);

            var draft = notices.one(id.value(), County.SUPERVISOR).orElseThrow();
            assertThat(draft.phase()).isEqualTo(NoticePhase.DRAFT);
            assertThat(draft.content().wording().title()).isEqualTo("改稿");
            assertThat(draft.content().groups()).isEqualTo(groups);
            assertThat(notices.one(id.value(), head(town))).isEmpty();
            assertThat(notices.list(head(town))).isEmpty();

            county.record(DAY, new NoticeApproved(id));
            county.record(DAY, new NoticeIssued(id, "溪督通〔2026〕3号", DAY));
            county.settled();

            var issued = notices.one(id.value(), head(town)).orElseThrow();
            assertThat(issued.phase()).isEqualTo(NoticePhase.ISSUED);
            assertThat(issued.number()).isEqualTo("溪督通〔2026〕3号");
            assertThat(issued.approvedBy()).isEqualTo("督查员");
            assertThat(issued.content().position()).isEqualTo(42);
            assertThat(notices.list(head(town))).containsExactly(issued);
        }
    }

    private static NoticeWording wording(String title) {
        return new NoticeWording(title, List.of("各乡镇"), List.of("现通报如下。"), List.of());
    }
}
