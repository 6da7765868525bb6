package io.duban.platform.event;

import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * One reader's way through the events, page by page from the engine. When a page comes back empty it asks the database again
 * only after a signal. Used by one thread at a time, as Axon's processors do; signals come from others.
 */
final class WakingEventStream implements BlockingStream<TrackedEventMessage<?>> {

    private final EventStorageEngine engine;
    private final EventSignal signal;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition signalled = lock.newCondition();
    private final Runnable sleeper = this::wake;
    private @Nullable Iterator<? extends TrackedEventMessage<?>> page;
    private @Nullable TrackedEventMessage<?> next;
    private @Nullable TrackingToken position;
    private long emptyAt = -1;
    private volatile @Nullable Runnable callback;
    private volatile boolean closed;

    WakingEventStream(EventStorageEngine engine, EventSignal signal, @Nullable TrackingToken position) {
        this.engine = engine;
        this.signal = signal;
        this.position = position;
        signal.onSignal(sleeper);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return fetch() ? Optional.ofNullable(next) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        var left = unit.toNanos(timeout);
        while (!fetch()) {
            if (left <= 0 || closed) {
                return false;
            }
            lock.lockInterruptibly();
            try {
                if (signal.count() == emptyAt) {
                    left = signalled.awaitNanos(left);
                }
            } finally {
                lock.unlock();
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.HOURS)) {
            if (closed) {
                throw new IllegalStateException("This stream is closed");
            }
        }
        var event = Objects.requireNonNull(next);
        next = null;
        return event;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        this.callback = callback;
        return true;
    }

    @Override
    public void close() {
        closed = true;
        signal.forget(sleeper);
        wake();
    }

    /** @return whether an event lies ready */
    private boolean fetch() {
        if (next != null) {
            return true;
        }
        if (closed) {
            return false;
        }
        if (page == null || !page.hasNext()) {
            var before = signal.count(); // taken before looking: what is appended while we look will wake us
            if (before == emptyAt) {
                return false;
            }
            page = engine.readEvents(position, false).iterator();
            if (!page.hasNext()) {
                page = null;
                emptyAt = before;
                return false;
            }
        }
        next = page.next();
        position = next.trackingToken();
        return true;
    }

    private void wake() {
        lock.lock();
        try {
            signalled.signalAll();
        } finally {
            lock.unlock();
        }
        var listener = callback;
        if (listener != null && !closed) {
            listener.run();
        }
    }
}
