package io.duban.query.notice;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notices; units see them once they are issued. */
@Component
public class NoticeQuery {

    private static final String VISIBLE = "SELECT * FROM views.notice WHERE (:everything OR phase = 'ISSUED') ";

    private final JdbcClient views;

    NoticeQuery(@Qualifier("viewsJdbc") JdbcClient views) {
        this.views = views;
    }

    /** Every notice that the viewer may see, the newest month first. */
    public List<NoticeView> list(Actor viewer) {
        return views.sql(VISIBLE + "ORDER BY month DESC, drafted_at DESC")
                .param("everything", seesEverything(viewer))
                .query(NoticeColumns::read)
                .list();
    }

    /** One notice, or nothing if it does not exist or the viewer may not see it. */
    public Optional<NoticeView> one(UUID id, Actor viewer) {
        return views.sql(VISIBLE + "AND notice_id = :id")
                .param("everything", seesEverything(viewer))
                .param("id", id)
                .query(NoticeColumns::read)
                .optional();
    }

    private static boolean seesEverything(Actor viewer) {
        return viewer.role() != Role.UNIT_HEAD && viewer.role() != Role.UNIT_LIAISON;
    }
}
