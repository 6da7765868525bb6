package io.duban.query.notice;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.query.sight.ScopedReads;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The notices; units see them once they are issued. */
@Component
public class NoticeQuery {

    private static final String VISIBLE =
            "SELECT * FROM views.notice WHERE (:everything OR :something AND phase = 'ISSUED') ";

    private final ScopedReads reads;

    NoticeQuery(ScopedReads reads) {
        this.reads = reads;
    }

    /** Every notice that the viewer may see, the newest month first. */
    public List<NoticeView> list(Actor viewer) {
        return reads.as(viewer, views -> views.sql(VISIBLE + "ORDER BY month DESC, drafted_at DESC")
                .param("everything", CountyAction.SEE_NOTICE_DRAFTS.isFor(viewer))
                .param("something", CountyAction.SEE_NOTICES.isFor(viewer))
                .query(NoticeColumns::read)
                .list());
    }

    /** One notice, or nothing if it does not exist or the viewer may not see it. */
    public Optional<NoticeView> one(UUID id, Actor viewer) {
        return reads.as(viewer, views -> views.sql(VISIBLE + "AND notice_id = :id")
                .param("everything", CountyAction.SEE_NOTICE_DRAFTS.isFor(viewer))
                .param("something", CountyAction.SEE_NOTICES.isFor(viewer))
                .param("id", id)
                .query(NoticeColumns::read)
                .optional());
    }
}
