package io.duban.query.task;

import io.duban.kernel.people.Actor;
import io.duban.platform.audit.HiddenTasks;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows, for the audit log, which tasks exist and are not this person's to see. */
@Component
class TasksOfOthers implements HiddenTasks {

    private final TaskLedger ledger;
    private final JdbcClient views;
    private final InstantSource time;

    TasksOfOthers(TaskLedger ledger, @Qualifier("viewsJdbc") JdbcClient views, InstantSource time) {
        this.ledger = ledger;
        this.views = views;
        this.time = time;
    }

    @Override
    public boolean isHidden(UUID task, Actor from) {
        return exists(task)
                && ledger.task(task, Viewpoint.now(time.instant()), from).isEmpty();
    }

    private boolean exists(UUID task) {
        return views.sql(
                        "SELECT EXISTS (SELECT FROM events.domain_event WHERE stream_id = :id AND stream_type = 'SupervisedTask')")
                .param("id", task)
                .query(Boolean.class)
                .single();
    }
}
