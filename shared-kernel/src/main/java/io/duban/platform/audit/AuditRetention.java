package io.duban.platform.audit;

import io.duban.kernel.event.CountyTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets what has been kept for long enough; the database itself refuses to forget what is younger than six months. */
public final class AuditRetention {

    private final JdbcClient jdbc;
    private final AuditKeep keep;
    private final InstantSource time;

    AuditRetention(JdbcClient views, AuditKeep keep, InstantSource time) {
        this.jdbc = views;
        this.keep = keep;
        this.time = time;
    }

    /** @return how many entries were forgotten; when there are any, that is written down as well */
    public long forgetWhatIsOver() {
        var today = LocalDate.ofInstant(time.instant(), CountyTime.ZONE);
        var before = keep.before(today).atStartOfDay(CountyTime.ZONE).toInstant();
        // least: the county's midnight and the database's six months part by hours, and by days where months are short
        return jdbc.sql("SELECT events.forget_audit_entries(least(:before, now() - interval '6 months'))")
                .param("before", OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
