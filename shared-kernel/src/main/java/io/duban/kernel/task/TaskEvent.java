package io.duban.kernel.task;

import io.duban.kernel.event.DomainEvent;
import java.util.UUID;

/** What has happened to a supervised task; one family for each part of its life. */
public sealed interface TaskEvent extends DomainEvent
        permits RegistrationEvent,
                AssignmentEvent,
                HandlingEvent,
                LimitEvent,
                CheckEvent,
                FateEvent,
                WatchEvent,
                CitizenEvent {

    TaskId taskId();

    @Override
    default UUID streamId() {
        return taskId().value();
    }
}
