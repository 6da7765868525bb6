package io.duban.platform.event;

import io.duban.kernel.task.UnitReminded;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The smallest aggregate: counts its reminders. Public fields, so that a snapshot needs no more. */
public class RemindedTask {

    @AggregateIdentifier
    public @Nullable String id;

    public int reminders;

    public RemindedTask() {}

    static RemindedTask begin(UnitReminded first) {
        var task = new RemindedTask();
        task.apply(first);
        return task;
    }

    void apply(UnitReminded event) {
        AggregateLifecycle.apply(event, MetaData.from(EventStoreUnderTest.BY_THE_OFFICE));
    }

    @EventSourcingHandler
    void on(UnitReminded event) {
        id = event.taskId().toString();
        reminders++;
    }
}
