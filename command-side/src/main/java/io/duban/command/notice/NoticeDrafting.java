package io.duban.command.notice;

import io.duban.command.recording.Circumstances;
import io.duban.command.recording.Recording;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.id.IdSource;
import io.duban.kernel.notice.DraftNotice;
import io.duban.kernel.notice.NoticeId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** A notice's life begins here. */
@Component
class NoticeDrafting {

    private final Repository<RankingNotice> notices;
    private final IdSource ids;
    private final NoticeMonths months;

    NoticeDrafting(Repository<RankingNotice> notices, IdSource ids, NoticeMonths months) {
        this.notices = notices;
        this.ids = ids;
        this.months = months;
    }

    @CommandHandler
    CommandAnswer on(DraftNotice command, Circumstances by) throws Exception {
        var id = new NoticeId(ids.next());
        var decision = DraftNoticeDecision.decide(id, command, by.actor(), months.isIssued(command.subject()));
        return Recording.begin(id.value(), decision, notices, facts -> new RankingNotice(facts, by));
    }
}
