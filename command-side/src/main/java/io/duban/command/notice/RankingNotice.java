package io.duban.command.notice;

import io.duban.command.recording.Circumstances;
import io.duban.command.recording.Recording;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.Fact;
import io.duban.kernel.notice.ApproveNotice;
import io.duban.kernel.notice.IssueNotice;
import io.duban.kernel.notice.NoticeEvent;
import io.duban.kernel.notice.NoticeId;
import io.duban.kernel.notice.ReviseNotice;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A notice of any kind: a table of contents, like the task. */
@Aggregate(type = "Notice", cache = "aggregateCache", commandTargetResolver = "commandTarget")
class RankingNotice {

    @AggregateIdentifier
    private @Nullable NoticeId id;

    private @Nullable NoticeState state;

    /** For the event store, which tells the past. */
    protected RankingNotice() {}

    RankingNotice(List<Fact> facts, Circumstances by) {
        Recording.apply(facts, by);
    }

    @CommandHandler
    CommandAnswer on(ReviseNotice c, Circumstances by) {
        return record(by, ReviseNoticeDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(ApproveNotice c, Circumstances by) {
        return record(by, ApproveNoticeDecision.decide(state, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(IssueNotice c, Circumstances by, NoticeMonths months, NoticeNumbers numbers) {
        return record(
                by,
                IssueNoticeDecision.decide(
                        state,
                        c,
                        by.actor(),
                        by.today(),
                        subject -> months.claim(subject, c.noticeId()),
                        kind -> numbers.next(kind, by.today())));
    }

    @EventSourcingHandler
    void on(NoticeEvent event) {
        id = event.noticeId();
        state = NoticeState.evolve(state, event);
    }

    private CommandAnswer record(Circumstances by, Decision decision) {
        return Recording.record(id.value(), decision, by);
    }
}
