package io.duban.query.projection;

import io.duban.kernel.event.DomainEvent;
import io.duban.platform.event.RecordedEvent;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the events of a unit of work in one {@link Batch}, which is written before commit, in the transaction of the
 * token. It takes every event, also those that its view does not show: otherwise the token would stand still while others
 * move on, and nobody could tell a view that has nothing to do from one that lags.
 */
final class ProjectionHandler<R> implements EventMessageHandler {

    /** Under this name events stand that the view does not show; they are never parked. */
    private static final String OTHERS = "-";

    private final Projection<R> projection;
    private final Shelf shelf;

    ProjectionHandler(Projection<R> projection, Shelf shelf) {
        this.projection = projection;
        this.shelf = shelf;
    }

    /** Which events stand and fall together. Asking an unknown event stops the projection. */
    Object sequenceOf(EventMessage<?> message) {
        return projection.shows(message.getPayloadType()) ? key(message).toString() : OTHERS;
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        if (projection.shows(message.getPayloadType())) {
            batch().fold(RecordedEvent.of(message));
        }
        return null;
    }

    @Override
    public void prepareReset() {
        projection.tables().forEach(table -> shelf.jdbc()
                .sql("DELETE FROM " + shelf.table(table))
                .update());
    }

    @Override
    public <C> void prepareReset(C context) {
        prepareReset();
    }

    private Batch<R> batch() {
        var work = CurrentUnitOfWork.get().root();
        return work.getOrComputeResource(getClass().getName(), name -> open(work));
    }

    private Batch<R> open(UnitOfWork<?> work) {
        var batch = new Batch<>(projection, shelf);
        if (work instanceof BatchingUnitOfWork<?> many) {
            batch.prefetch(many.getMessages().stream()
                    .map(EventMessage.class::cast)
                    .filter(message -> projection.shows(message.getPayloadType()))
                    .map(this::key)
                    .collect(Collectors.toSet()));
        }
        work.onPrepareCommit(ended -> batch.write());
        return batch;
    }

    private UUID key(EventMessage<?> message) {
        return projection.key((DomainEvent) message.getPayload());
    }
}
