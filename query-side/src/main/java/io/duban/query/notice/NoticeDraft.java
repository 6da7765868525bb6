package io.duban.query.notice;

import io.duban.kernel.notice.NoticeContent;
import io.duban.kernel.people.Actor;
import io.duban.query.notice.compose.NoticeComposer;
import io.duban.query.notice.compose.NoticeFigures;
import io.duban.query.ranking.RankingQuery;
import io.duban.query.task.Bucket;
import io.duban.query.task.LedgerFilter;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.Viewpoint;
import java.time.Clock;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Gathers a month's figures as they stand now and has them worded. */
@Component
class NoticeDraft {

    private final RankingQuery ranking;
    private final TaskLedger ledger;
    private final NoticeComposer composer;
    private final Clock clock;

    NoticeDraft(RankingQuery ranking, TaskLedger ledger, NoticeComposer composer, Clock clock) {
        this.ranking = ranking;
        this.ledger = ledger;
        this.composer = composer;
        this.clock = clock;
    }

    NoticeContent content(YearMonth month, Actor viewer) {
        var now = Viewpoint.now(clock.instant());
        var registered = ledger.count(LedgerFilter.of(Bucket.REGISTERED).with("registeredIn", month), now, viewer);
        var before = ranking.month(month.minusMonths(1), now).totals().rate();
        return composer.compose(new NoticeFigures(ranking.month(month, now), registered, before));
    }
}
