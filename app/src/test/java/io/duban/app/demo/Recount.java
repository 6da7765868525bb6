package io.duban.app.demo;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.ClosingRefused;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.LongTermPlanApproved;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.TaskAbsorbed;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskMerged;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.TaskResumed;
import io.duban.kernel.task.TaskSplit;
import io.duban.kernel.task.TaskSuspended;
import io.duban.kernel.task.UnitDesignated;
import io.duban.platform.event.RecordedEvent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts straight from the events, sharing nothing with the read models: no SQL of theirs, no fold of theirs, no ranking
 * arithmetic of the kernel.
 */
final class Recount {

    private final Map<TaskId, Matter> matters = new LinkedHashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final LocalDate today;

    Recount(List<RecordedEvent> events, Instant asOf) {
        this.today = LocalDate.ofInstant(asOf, CountyTime.ZONE);
        events.stream().filter(event -> !event.occurredAt().isAfter(asOf)).forEach(this::count);
        events.stream()
                .filter(event -> event.event() instanceof UnitRegistered)
                .map(event -> (UnitRegistered) event.event())
                .filter(unit -> !unit.group().equals("不参加排名"))
                .forEach(unit -> groups.put(unit.unit().name(), unit.group()));
    }

    private void count(RecordedEvent recorded) {
        if (!(recorded.event() instanceof TaskEvent event)) {
            return;
        }
        var matter = matters.computeIfAbsent(event.taskId(), id -> new Matter());
        if (event instanceof TaskDrafted drafted) {
            matter.category = drafted.category();
        } else if (event instanceof RegistrationApproved) {
            matter.registered = true;
        } else if (event instanceof TaskDispatched dispatched) {
            matter.unit = dispatched.leadUnit().name();
            matter.deadline = dispatched.deadline();
        } else if (event instanceof TaskReassigned reassigned) {
            matter.unit = reassigned.leadUnit().name();
            matter.deadline = reassigned.deadline();
        } else if (event instanceof UnitDesignated designated) {
            matter.unit = designated.leadUnit().name();
            matter.deadline = designated.deadline();
        } else if (event instanceof ExtensionGranted granted) {
            matter.deadline = granted.newDeadline();
        } else if (event instanceof LongTermPlanApproved approved) {
            matter.deadline = approved.newDeadline();
        } else if (event instanceof TaskSuspended) {
            matter.suspended = true;
        } else if (event instanceof TaskResumed resumed) {
            matter.suspended = false;
            matter.deadline = resumed.deadline();
        } else if (event instanceof ClocksSet set) {
            matter.count(set);
        } else if (event instanceof CompletionReturned returned) {
            matter.deadline = returned.deadline();
        } else if (event instanceof FalsificationFound found) {
            matter.deadline = found.deadline();
        } else if (event instanceof ClosingRefused refused) {
            matter.deadline = refused.deadline();
        } else if (event instanceof TaskReopened reopened) {
            matter.deadline = reopened.deadline();
            matter.closedOn = null;
        } else if (event instanceof TaskClosed closed) {
            matter.closedOn = closed.closedOn();
            matter.onTime = closed.onTime();
        } else if (event instanceof TaskAbsorbed absorbed) {
            matter.deadline = absorbed.deadline();
        } else if (event instanceof TaskCancelled || event instanceof TaskMerged || event instanceof TaskSplit) {
            matter.cancelled = true;
        }
    }

    int registered() {
        return counted().size();
    }

    int closed() {
        return (int)
                counted().stream().filter(matter -> matter.closedOn != null).count();
    }

    int overdue() {
        return (int)
                counted().stream().filter(matter -> matter.isOverdue(today)).count();
    }

    Map<String, Integer> byCategory() {
        var counts = new TreeMap<String, Integer>();
        counted().forEach(matter -> counts.merge(matter.category, 1, Integer::sum));
        return counts;
    }

    /** Group, then unit, then "onTime/due rate%": for every registered unit. */
    Map<String, Map<String, String>> ranking(YearMonth month) {
        var result = new TreeMap<String, Map<String, String>>();
        groups.forEach((unit, group) ->
                result.computeIfAbsent(group, name -> new TreeMap<>()).put(unit, rate(unit, month)));
        return result;
    }

    private String rate(String unit, YearMonth month) {
        var due = counted().stream()
                .filter(matter -> unit.equals(matter.unit))
                .filter(matter -> matter.deadline != null
                        && YearMonth.from(matter.deadline).equals(month))
                .filter(matter -> matter.closedOn != null || matter.isOverdue(today))
                .toList();
        var onTime = due.stream()
                .filter(matter -> matter.closedOn != null && Boolean.TRUE.equals(matter.onTime))
                .count();
        return onTime + "/" + due.size() + " " + percent(onTime, due.size());
    }

    private static String percent(long part, int whole) {
        return whole == 0
                ? "无数据"
                : new BigDecimal(part * 100)
                        .divide(new BigDecimal(whole), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private Collection<Matter> counted() {
        return matters.values().stream()
                .filter(matter -> matter.registered && !matter.cancelled)
                .toList();
    }

    private static final class Matter {
        private String category = "";
        private @Nullable String unit;
        private @Nullable LocalDate deadline;
        private @Nullable LocalDate closedOn;
        private @Nullable Boolean onTime;
        private @Nullable LocalDate stoppedOn;
        private boolean suspended;
        private boolean registered;
        private boolean cancelled;

        /** The matter's own clock says until when, and whether it stands still with time left. */
        void count(ClocksSet set) {
            stoppedOn = null;
            for (var clock : set.clocks()) {
                if (clock.isFinal() && clock.status() == ClockReading.Status.RUNNING) {
                    deadline = day(clock.due());
                } else if (clock.isFinal()
                        && clock.status() == ClockReading.Status.PAUSED
                        && (clock.daysLeft() != null || clock.secondsLeft() != null)) {
                    stoppedOn = day(clock.since());
                }
            }
        }

        boolean isOverdue(LocalDate today) {
            var counts = stoppedOn == null ? today : stoppedOn;
            return closedOn == null && !suspended && deadline != null && deadline.isBefore(counts);
        }

        private static LocalDate day(Instant instant) {
            return LocalDate.ofInstant(instant, CountyTime.ZONE);
        }
    }
}
