package io.duban.query.notice;

import io.duban.kernel.notice.NoticeContent;
import io.duban.kernel.notice.NoticeFigure;
import io.duban.kernel.notice.NoticeIssued;
import io.duban.kernel.notice.NoticePhase;
import io.duban.kernel.notice.NoticeSubject;
import io.duban.kernel.notice.PlaceHolders;
import io.duban.platform.event.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it stands.
 *
 * @param month the month that it ranks; null for other kinds
 * @param number as the document prints it; null until issued
 * @param draftedBy the account of the drafter
 * @param approvedBy the name of the person who approved it
 * @param sequence the last event of the notice that is in this view, counted from 0
 */
public record NoticeView(
        UUID id,
        NoticeSubject subject,
        @Nullable YearMonth month,
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

    /** The title with its figures. */
    public String title() {
        return String.join("", PlaceHolders.cut(content.wording().title(), words -> words, name -> content.figure(name)
                .map(NoticeFigure::value)
                .orElse("{" + name + "}")));
    }

    NoticeView with(NoticeContent other, long lastSequence, long lastPosition) {
        return new NoticeView(
                id,
                subject,
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
                subject,
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
                subject,
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
