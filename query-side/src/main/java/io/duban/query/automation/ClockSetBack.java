package io.duban.query.automation;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Duration;

/**
 * Calls a job back that was put off further than it ever is by itself: by a process whose machine's clock ran ahead. Else the
 * job would rest until the wrong time has come.
 */
final class ClockSetBack extends AbstractSchedulerListener {

    private final SchedulerClient jobs;
    private final TaskInstanceId job;
    private final Clock clock;
    private final Duration furthest;

    ClockSetBack(SchedulerClient jobs, TaskInstanceId job, Clock clock, Duration every) {
        this.jobs = jobs;
        this.job = job;
        this.clock = clock;
        this.furthest = every.multipliedBy(2);
    }

    @Override
    public void onSchedulerEvent(SchedulerEventType event) {
        if (event == SchedulerEventType.RAN_EXECUTE_DUE) {
            var now = clock.now();
            jobs.getScheduledExecution(job)
                    .filter(execution -> !execution.isPicked())
                    .filter(execution -> execution.getExecutionTime().isAfter(now.plus(furthest)))
                    .ifPresent(execution -> jobs.reschedule(job, now));
        }
    }
}
