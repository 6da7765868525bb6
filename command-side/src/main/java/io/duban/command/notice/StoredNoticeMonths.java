package io.duban.command.notice;

import io.duban.kernel.notice.NoticeId;
import java.time.YearMonth;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row per month, written in the transaction that issues the notice. */
@Component
class StoredNoticeMonths implements NoticeMonths {

    private final JdbcClient events;

    StoredNoticeMonths(@Qualifier("eventsJdbc") JdbcClient events) {
        this.events = events;
    }

    @Override
    public boolean isIssued(YearMonth month) {
        return events.sql("SELECT EXISTS (SELECT 1 FROM events.notice_month WHERE month = :month)")
                .param("month", month.toString())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean claim(YearMonth month, NoticeId notice) {
        return events.sql("""
                                INSERT INTO events.notice_month (month, notice_id) VALUES (:month, :notice)
                                ON CONFLICT (month) DO NOTHING
                                """)
                        .param("month", month.toString())
                        .param("notice", notice.value())
                        .update()
                == 1;
    }
}
