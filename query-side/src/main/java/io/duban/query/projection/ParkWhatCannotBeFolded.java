package io.duban.query.projection;

import io.duban.platform.event.UnknownEventName;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * A fold that throws parks its row's events. A database that fails is no fault of the event, and an unknown event must not
 * be passed over: both stop the view, which tries the batch again later.
 */
final class ParkWhatCannotBeFolded implements EnqueuePolicy<EventMessage<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(ParkWhatCannotBeFolded.class);

    /** As long as the table's readers are glad to see; the log has the whole. */
    private static final int CAUSE_LENGTH = 1000;

    private final String view;

    ParkWhatCannotBeFolded(String view) {
        this.view = view;
    }

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (cause instanceof DataAccessException || cause instanceof UnknownEventName) {
            LOG.error("View {} stops at event {}", view, letter.message().getIdentifier(), cause);
            throw (RuntimeException) cause;
        }
        LOG.error(
                "View {} parks event {} and those that follow it",
                view,
                letter.message().getIdentifier(),
                cause);
        return Decisions.enqueue(ThrowableCause.truncated(cause, CAUSE_LENGTH));
    }
}
