package io.duban.command.demo;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.period.Disputed;
import io.duban.kernel.ranking.period.FreezePeriod;
import io.duban.kernel.ranking.period.PeriodCommand;
import io.duban.kernel.ranking.period.RaisePointObjection;
import io.duban.kernel.ranking.period.ShowProvisionalRanking;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskId;
import io.duban.platform.event.EventReader;
import io.duban.platform.event.RecordedEvent;
import io.duban.platform.ranking.period.CountyRankings;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Freezes and shows the last complete month of the demo county in which a matter was late, with an objection of its unit, so that
 * a newcomer finds one; older months stay open. Done once.
 */
@Component
@ConditionalOnBooleanProperty("duban.demo")
class DemoRanking {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRanking.class);
    private static final int PAGE = 1000;

    private final CommandDesk desk;
    private final EventReader events;
    private final CountyRankings rankings;
    private final InstantSource time;

    DemoRanking(
            @Qualifier("localCommandDesk") CommandDesk desk,
            EventReader events,
            CountyRankings rankings,
            InstantSource time) {
        this.desk = desk;
        this.events = events;
        this.rankings = rankings;
        this.time = time;
    }

    /** A demo county without an objection is still one: what goes wrong here is said in the log and holds up no start. */
    void show() {
        try {
            late().ifPresent(this::show);
        } catch (RuntimeException broken) {
            LOG.warn("The demo county's last month is not shown", broken);
        }
    }

    private void show(Late late) {
        var month = YearMonth.from(late.deadline());
        if (!rankings.period(month).facts().isEmpty()) {
            return;
        }
        var office = new Actor("demo", "演示数据", Role.SUPERVISOR, null, null);
        var unit = new Actor("demo-unit", "演示联络员", Role.UNIT_LIAISON, late.unit(), null);
        carryOut(new FreezePeriod(month), office);
        carryOut(new ShowProvisionalRanking(month), office);
        carryOut(
                new RaisePointObjection(
                        month,
                        new Disputed("onTime", "closedOnTime", List.of(late.task())),
                        "该事项的验收材料已在期限内报送，因当日系统登记较晚被计为逾期，请核实。",
                        List.of()),
                unit);
    }

    /** The latest matter of a past month that was closed behind its deadline, or not at all. */
    private Optional<Late> late() {
        var dispatched = new HashMap<TaskId, TaskDispatched>();
        var closed = new HashMap<TaskId, LocalDate>();
        List<RecordedEvent> page;
        var position = 0L;
        do {
            page = events.after(position, PAGE);
            for (var recorded : page) {
                position = recorded.position();
                if (recorded.event() instanceof TaskDispatched it) {
                    dispatched.put(it.taskId(), it);
                } else if (recorded.event() instanceof TaskClosed it) {
                    closed.put(it.taskId(), it.closedOn());
                }
            }
        } while (page.size() == PAGE);
        return latest(dispatched, closed);
    }

    private Optional<Late> latest(Map<TaskId, TaskDispatched> dispatched, Map<TaskId, LocalDate> closed) {
        var thisMonth = YearMonth.from(CountyTime.dayOf(time.instant()));
        return dispatched.values().stream()
                .filter(task -> task.deadline() != null
                        && YearMonth.from(task.deadline()).isBefore(thisMonth))
                .filter(task ->
                        closed.getOrDefault(task.taskId(), LocalDate.MAX).isAfter(task.deadline()))
                .map(task -> new Late(task.taskId(), task.leadUnit(), task.deadline()))
                .max(Comparator.comparing(Late::deadline)
                        .thenComparing(late -> late.unit().name())
                        .thenComparing(late -> late.task().toString()));
    }

    private void carryOut(PeriodCommand command, Actor actor) {
        if (desk.submit(command, actor, null) instanceof CommandAnswer.Refused refused) {
            throw new IllegalStateException(refused.rejection().sentence());
        }
    }

    private record Late(TaskId task, UnitRef unit, LocalDate deadline) {}
}
