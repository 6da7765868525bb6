package io.duban.command.task.watch;

import io.duban.command.task.TaskEvolution;
import io.duban.command.task.TaskState;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.Fact;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.task.LampChanged;
import io.duban.kernel.task.TaskEvent;
import io.duban.platform.limit.LimitRegister;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a decision means for the lamp of the task. What time had done before, and nobody had noticed, is told first, so that the
 * history of the lamp has no gap.
 */
public final class LampKeeping {

    private LampKeeping() {}

    /** The same decision, with the changes of the lamp that it finds and those that it brings. */
    public static Decision follow(TaskState before, Decision decision, LimitRegister limits, Instant now) {
        return switch (decision) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted nothing when nothing.facts().isEmpty() -> nothing;
            case Decision.Accepted accepted -> followed(before, accepted.facts(), limits, now);
        };
    }

    private static Decision followed(TaskState before, List<Fact> decided, LimitRegister limits, Instant now) {
        var task = ((TaskEvent) decided.getFirst().event()).taskId();
        var facts = new ArrayList<Fact>();
        if (decided.stream().noneMatch(fact -> fact.event() instanceof LampChanged)) {
            LampHistory.until(now, before, task, basis(before, limits)).forEach(change -> facts.add(Fact.now(change)));
        }
        facts.addAll(decided);
        var after = TaskEvolution.after(before, facts);
        if (!before.phase().isOpen() && !after.phase().isOpen()) {
            return new Decision.Accepted(facts); // a draft has no lamp, and what is over keeps its last
        }
        var lit = after.basis().watch().lamp();
        var at = LampHistory.notBefore(lit.at(), now);
        var shown = LampNow.of(after, at, basis(after, limits));
        if (shown.differsFrom(lit)) {
            facts.add(Fact.now(shown.change(task, lit, at)));
        }
        return new Decision.Accepted(facts);
    }

    private static LimitBasis basis(TaskState state, LimitRegister limits) {
        return limits.named(state.basis().clocks().profile());
    }
}
