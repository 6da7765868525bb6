package io.duban.platform.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * "Something was recorded": inside this process at once, in other processes through PostgreSQL's LISTEN and NOTIFY. A
 * signal carries nothing and may be lost or doubled; whoever is woken looks into the table. A slow poll is the net below.
 */
final class EventSignal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EventSignal.class);
    private static final String CHANNEL = "duban_events";
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final DataSource sending;
    private final DataSource listening;
    private final int pollMillis;
    private final AtomicLong count = new AtomicLong();
    private final List<Runnable> sleepers = new CopyOnWriteArrayList<>();
    private final Semaphore toSend = new Semaphore(0);
    private final Thread sender =
            Thread.ofPlatform().daemon().name("event-signal-sender").unstarted(this::send);
    private final Thread listener =
            Thread.ofPlatform().daemon().name("event-signal-listener").unstarted(this::listen);
    private final AtomicBoolean isListening = new AtomicBoolean();
    private volatile @Nullable Connection session;
    private volatile boolean closed;

    private EventSignal(DataSource sending, DataSource listening, Duration poll) {
        this.sending = sending;
        this.listening = listening;
        this.pollMillis = Math.toIntExact(poll.toMillis());
    }

    /** @param poll how often sleepers are woken although nothing was heard */
    static EventSignal start(DataSource sending, DataSource listening, Duration poll) {
        var signal = new EventSignal(sending, listening, poll);
        signal.sender.start();
        return signal;
    }

    /** How many signals there have been; a reader that found nothing need not look again before this has changed. */
    long count() {
        return count.get();
    }

    /** From the first sleeper on this process listens to the others. */
    void onSignal(Runnable sleeper) {
        sleepers.add(sleeper);
        listenFromNowOn();
    }

    void listenFromNowOn() {
        if (isListening.compareAndSet(false, true)) {
            listener.start();
        }
    }

    void forget(Runnable sleeper) {
        sleepers.remove(sleeper);
    }

    /** Events were appended; they are visible now, or when the transaction that surrounds us has committed. */
    void appended() {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    tellEveryone();
                }
            });
        } else {
            tellEveryone();
        }
    }

    private void tellEveryone() {
        wake();
        toSend.release();
    }

    private void wake() {
        count.incrementAndGet();
        sleepers.forEach(Runnable::run);
    }

    /** However many commits came together, one notification goes out for them. */
    private void send() {
        while (!closed) {
            try {
                toSend.acquire();
                toSend.drainPermits();
                try (var connection = sending.getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("NOTIFY " + CHANNEL);
                }
            } catch (InterruptedException e) {
                return;
            } catch (SQLException e) {
                if (!closed) {
                    LOG.warn("Could not tell other processes of new events; they will find them by polling", e);
                }
            }
        }
    }

    private void listen() {
        while (!closed) {
            try (var connection = listening.getConnection()) {
                listenOn(connection);
            } catch (SQLException e) {
                if (!closed) {
                    LOG.warn("Lost the connection that listens for new events; polling until it is back", e);
                    wake();
                    pause();
                }
            }
        }
    }

    private void listenOn(Connection connection) throws SQLException {
        session = connection;
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN " + CHANNEL);
            statement.execute(FollowingNodes.JOIN);
            try {
                wake(); // what came while nobody listened
                while (!closed) {
                    connection.unwrap(PGConnection.class).getNotifications(pollMillis);
                    wake();
                }
            } finally { // the session goes back to the pool as it came
                statement.execute("UNLISTEN " + CHANNEL);
                statement.execute(FollowingNodes.LEAVE);
            }
        } finally {
            session = null;
        }
    }

    private void pause() {
        try {
            Thread.sleep(pollMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        sender.interrupt();
        wakeTheListener();
        try {
            listener.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var waiting = session;
        if (waiting != null) {
            try {
                waiting.abort(Runnable::run); // the database does not answer; it would wait until its next poll
            } catch (SQLException e) {
                LOG.debug("The listening connection was gone already", e);
            }
        }
    }

    private void wakeTheListener() {
        if (session == null) {
            listener.interrupt();
            return;
        }
        try (var connection = sending.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("NOTIFY " + CHANNEL);
        } catch (SQLException e) {
            LOG.debug("Could not wake the listening connection", e);
        }
    }
}
