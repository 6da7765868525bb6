package io.duban.query.automation;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On which days every digest has been made, so that nothing more is told until the next morning. */
@Component
final class DigestDays {

    private final JdbcClient views;

    DigestDays(@Qualifier("viewsJdbc") JdbcClient views) {
        this.views = views;
    }

    boolean isDone(LocalDate day) {
        return views.sql("SELECT EXISTS (SELECT FROM views.digest_day WHERE day = ?)")
                .param(day)
                .query(Boolean.class)
                .single();
    }

    void done(LocalDate day) {
        views.sql("INSERT INTO views.digest_day (day) VALUES (?) ON CONFLICT DO NOTHING")
                .param(day)
                .update();
    }
}
