package io.duban.query.notice;

import io.duban.kernel.notice.NoticeContent;
import io.duban.kernel.notice.NoticeIssued;
import io.duban.kernel.notice.NoticePhase;
import io.duban.platform.event.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it stands.
 *
 * @param number as the document prints it; null until issued
 * @param draftedBy the account of the drafter
 * @param approvedBy the name of the person who approved it
 * @param sequence the last event of the notice that is in this view, counted from 0
 */
public record NoticeView(
        UUID id,
        YearMonth month,
        NoticePhase phase,
        @Nullable String number,
        NoticeContent content,
        String draftedBy,
        Instant draftedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable LocalDate issuedOn,
        long sequence,
        long position) {

    NoticeView with(NoticeContent other, long lastSequence, long lastPosition) {
        return new NoticeView(
                id,
                month,
                phase,
                number,
                other,
                draftedBy,
                draftedAt,
                approvedBy,
                approvedAt,
                issuedOn,
                lastSequence,
                lastPosition);
    }

    NoticeView approved(RecordedEvent event) {
        return new NoticeView(
                id,
                month,
                NoticePhase.APPROVED,
                number,
                content,
                draftedBy,
                draftedAt,
                event.actor().name(),
                event.occurredAt(),
                issuedOn,
                event.sequence(),
                event.position());
    }

    NoticeView issued(NoticeIssued issued, RecordedEvent event) {
        return new NoticeView(
                id,
                month,
                NoticePhase.ISSUED,
                issued.number(),
                content,
                draftedBy,
                draftedAt,
                approvedBy,
                approvedAt,
                issued.issuedOn(),
                event.sequence(),
                event.position());
    }
}
