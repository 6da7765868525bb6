package io.duban.query.notice;

import io.duban.kernel.notice.NoticeApproved;
import io.duban.kernel.notice.NoticeDrafted;
import io.duban.kernel.notice.NoticeEvent;
import io.duban.kernel.notice.NoticeIssued;
import io.duban.kernel.notice.NoticePhase;
import io.duban.kernel.notice.NoticeRevised;
import io.duban.platform.event.RecordedEvent;
import io.duban.query.projection.MissingEvents;
import org.jspecify.annotations.Nullable;

/** What each event changes in a notice. Pure. */
final class NoticeFold {

    private NoticeFold() {}

    static NoticeView evolve(@Nullable NoticeView row, RecordedEvent recorded) {
        var last = row == null ? -1 : row.sequence();
        if (row != null && recorded.sequence() <= last) {
            return row;
        }
        if (recorded.sequence() != last + 1) {
            throw new MissingEvents(recorded, last);
        }
        return next(row, (NoticeEvent) recorded.event(), recorded);
    }

    private static NoticeView next(@Nullable NoticeView row, NoticeEvent event, RecordedEvent recorded) {
        return switch (event) {
            case NoticeDrafted e ->
                new NoticeView(
                        recorded.streamId(),
                        e.subject(),
                        e.subject().month(),
                        NoticePhase.DRAFT,
                        null,
                        e.content(),
                        e.draftedBy(),
                        recorded.occurredAt(),
                        null,
                        null,
                        null,
                        recorded.sequence(),
                        recorded.position());
            case NoticeRevised e ->
                begun(row).with(begun(row).content().with(e.wording()), recorded.sequence(), recorded.position());
            case NoticeApproved ignored -> begun(row).approved(recorded);
            case NoticeIssued e -> begun(row).issued(e, recorded);
        };
    }

    private static NoticeView begun(@Nullable NoticeView row) {
        if (row == null) {
            throw new IllegalStateException("A notice begins with its draft");
        }
        return row;
    }
}
