package io.duban.command.notice;

import io.duban.kernel.notice.NoticeId;
import io.duban.kernel.notice.NoticeKind;
import io.duban.kernel.notice.NoticeSubject;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One row per order that was told, written in the transaction that issues the notice: {@code 2026-06} before publication,
 * {@code 2026-06/1} as published, {@code 2026-06/1/乡镇街道} for one group.
 */
@Component
class StoredNoticeMonths implements NoticeMonths {

    private final JdbcClient events;

    StoredNoticeMonths(@Qualifier("eventsJdbc") JdbcClient events) {
        this.events = events;
    }

    @Override
    public boolean isIssued(NoticeSubject subject) {
        return ranksAMonth(subject)
                && events.sql("SELECT EXISTS (SELECT 1 FROM events.notice_month WHERE month = :month)")
                        .param("month", key(subject))
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public boolean claim(NoticeSubject subject, NoticeId notice) {
        return !ranksAMonth(subject)
                || events.sql("""
                                INSERT INTO events.notice_month (month, notice_id) VALUES (:month, :notice)
                                ON CONFLICT (month) DO NOTHING
                                """)
                                .param("month", key(subject))
                                .param("notice", notice.value())
                                .update()
                        == 1;
    }

    private static boolean ranksAMonth(NoticeSubject subject) {
        return subject.kind() == NoticeKind.MONTHLY_RANKING;
    }

    private static String key(NoticeSubject subject) {
        var revision = subject.revision() == 0 && subject.group() == null ? "" : "/" + subject.revision();
        return subject.month() + revision + (subject.group() == null ? "" : "/" + subject.group());
    }
}
