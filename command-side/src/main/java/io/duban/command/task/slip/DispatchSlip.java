package io.duban.command.task.slip;

import io.duban.command.task.TaskEvolution;
import io.duban.command.task.TaskState;
import io.duban.command.task.clock.OwnClocks;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.event.Fact;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SlipKind;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.UnitDesignated;
import io.duban.platform.limit.LimitRegister;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whoever is given a matter is given a 交办单 with it, in the same breath (T3, T6). */
public final class DispatchSlip {

    static final String OFFICE = "督查室";

    private DispatchSlip() {}

    /** The same decision, followed by the slip if it hands the task out; call it when nothing can refuse any more. */
    public static Decision follow(
            TaskState before, Decision decision, LimitRegister limits, Instant now, SlipNumbers numbers) {
        return switch (decision) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted accepted
            when accepted.facts().stream().noneMatch(DispatchSlip::handsOut) -> accepted;
            case Decision.Accepted accepted -> {
                var after = TaskEvolution.after(before, accepted.facts());
                var basis = limits.named(
                        after.basis().clocks().profile(), after.basis().clocks().version());
                var slip = slip(after, taskOf(accepted.facts()), basis, now, numbers);
                yield new Decision.Accepted(Stream.concat(accepted.facts().stream(), Stream.of(Fact.now(slip)))
                        .toList());
            }
        };
    }

    private static SlipIssued slip(TaskState after, TaskId task, LimitBasis basis, Instant now, SlipNumbers numbers) {
        var to = Objects.requireNonNull(after.assignment(), "It was handed out just now");
        var today = basis.dayOf(now);
        return new SlipIssued(
                task,
                SlipKind.DISPATCH,
                numbers.next(SlipKind.DISPATCH, today),
                to.leadUnit(),
                "请于当日签收，按时限办理并反馈办理情况。",
                to.leader(),
                to.deadline(),
                OwnClocks.last(after, basis).map(clock -> clock.due().at()).orElse(null),
                0,
                null,
                List.of(),
                null,
                OFFICE,
                today);
    }

    private static TaskId taskOf(List<Fact> facts) {
        return ((TaskEvent) facts.getFirst().event()).taskId();
    }

    private static boolean handsOut(Fact fact) {
        DomainEvent event = fact.event();
        return event instanceof TaskDispatched || event instanceof TaskReassigned || event instanceof UnitDesignated;
    }
}
