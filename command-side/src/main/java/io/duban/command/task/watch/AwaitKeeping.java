package io.duban.command.task.watch;

import io.duban.command.task.TaskEvolution;
import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.Fact;
import io.duban.kernel.limit.Awaited;
import io.duban.kernel.limit.AwaitedDue;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.task.AnswerAwaited;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.UnitDesignated;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationKind;
import io.duban.platform.limit.LimitRegister;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whoever is asked for an answer gets a clock for it, the office like everybody else. */
public final class AwaitKeeping {

    private AwaitKeeping() {}

    /** The same decision, followed by the clocks of the answers that are awaited from now on. */
    public static Decision follow(TaskState before, Decision decision, LimitRegister limits, Instant now) {
        return switch (decision) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted nothing when nothing.facts().isEmpty() -> nothing;
            case Decision.Accepted accepted -> followed(before, accepted.facts(), limits, now);
        };
    }

    private static Decision followed(TaskState before, List<Fact> decided, LimitRegister limits, Instant now) {
        var task = ((TaskEvent) decided.getFirst().event()).taskId();
        var after = TaskEvolution.after(before, decided);
        var basis = limits.named(
                after.basis().clocks().profile(), after.basis().clocks().version());
        var facts = new ArrayList<>(decided);
        var owedBefore = Owed.in(before);
        for (var answer : Owed.in(after)) {
            if (!owedBefore.contains(answer) || isNewUnit(decided)) {
                facts.add(awaited(task, answer, answer, now, basis));
            }
        }
        if (goesToTheSite(decided)) {
            facts.add(awaited(task, Awaited.VERIFICATION, Awaited.SITE_VERIFICATION, asked(before, now, basis), basis));
        }
        return new Decision.Accepted(facts);
    }

    private static Fact awaited(TaskId task, Awaited answer, Awaited length, Instant since, LimitBasis basis) {
        var clock = Clock.start(AwaitedDue.of(length, since, basis));
        return Fact.now(new AnswerAwaited(task, answer, ClockReading.of(clock)));
    }

    private static boolean isNewUnit(List<Fact> facts) {
        return facts.stream()
                .anyMatch(fact -> fact.event() instanceof TaskReassigned || fact.event() instanceof UnitDesignated);
    }

    /** Going there takes longer than reading at the desk, and is counted from the same day (T14). */
    private static boolean goesToTheSite(List<Fact> facts) {
        return facts.stream()
                .anyMatch(fact ->
                        fact.event() instanceof VerificationBegun begun && begun.kind() == VerificationKind.SITE);
    }

    private static Instant asked(TaskState before, Instant now, LimitBasis basis) {
        var desk = before.basis().watch().awaited().get(Awaited.VERIFICATION);
        return desk == null
                ? now
                : desk.due().startDay().atStartOfDay(basis.profile().zone()).toInstant();
    }
}
