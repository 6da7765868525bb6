package io.duban.query.automation;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.duban.kernel.id.IdSource;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Runs the {@link Round} every {@code duban.automation.every} (30 s), in one process at a time however many there are: the
 * row of the job is in the database, and when its process dies another one takes the job over after four heartbeats
 * ({@code duban.automation.heartbeat}, 10 s). The row names the process as {@code duban.automation.node} calls it. Begins when the application is ready; {@code duban.automation.enabled=false}
 * keeps it still.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "duban.automation.enabled", matchIfMissing = true)
class Clockwork implements SmartLifecycle {

    static final String JOB = "round";

    private static final Duration LONGEST_POLL = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int HEARTBEATS_MISSED = 4;

    private final DataSource views;
    private final Work round;
    private final Duration every;
    private final Duration heartbeat;
    private final String node;
    private @Nullable Scheduler scheduler;

    Clockwork(
            @Qualifier("viewsDataSource") DataSource views,
            Work round,
            IdSource ids,
            @Value("${duban.automation.every:30s}") Duration every,
            @Value("${duban.automation.heartbeat:10s}") Duration heartbeat,
            @Value("${duban.automation.node:}") String node) {
        this.views = views;
        this.round = round;
        this.every = every;
        this.heartbeat = heartbeat;
        this.node = node.isBlank() ? "duban-" + ids.next() : node;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void ready() {
        start();
    }

    @Override
    public synchronized void start() {
        if (scheduler == null) {
            var job = job();
            var clock = new SteadyClock(Instant.now());
            var begun = Scheduler.create(views)
                    .startTasks(job)
                    .tableName("scheduled_tasks")
                    .schedulerName(new SchedulerName.Fixed(node))
                    .threads(1)
                    .pollingInterval(every.compareTo(LONGEST_POLL) < 0 ? every : LONGEST_POLL)
                    .heartbeatInterval(heartbeat)
                    .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                    .shutdownMaxWait(PATIENCE)
                    .clock(clock)
                    .build();
            begun.registerSchedulerListener(new ClockSetBack(begun, job.getDefaultTaskInstance(), clock, every));
            begun.start();
            scheduler = begun;
        }
    }

    /** Ends the round before its next task. */
    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }

    /** Not before the application is ready. */
    @Override
    public boolean isAutoStartup() {
        return false;
    }

    private RecurringTask<Void> job() {
        return Tasks.recurring(JOB, FixedDelay.of(every))
                .execute((instance, context) -> round.run(() -> isEnding(context)));
    }

    private static boolean isEnding(ExecutionContext context) {
        return context.getSchedulerState().isShuttingDown()
                || Thread.currentThread().isInterrupted();
    }
}
