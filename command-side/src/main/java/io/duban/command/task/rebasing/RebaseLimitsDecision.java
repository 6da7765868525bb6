package io.duban.command.task.rebasing;

import static io.duban.command.task.TaskPermission.permittedOnceHanded;

import io.duban.command.task.TaskClocks;
import io.duban.command.task.TaskState;
import io.duban.command.task.clock.ClockFact;
import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.Due;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.LimitsRebased;
import io.duban.kernel.task.RebaseLimits;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who approves the closing has the limits counted again by what is in force now, from the moment at which they began. What an
 * extension, a rework or a pause has moved since stays: a date that somebody was promised is not taken back.
 */
public final class RebaseLimitsDecision {

    private RebaseLimitsDecision() {}

    /**
     * @param began when the clocks were set running; null for a matter that has none
     * @param inForce by which a matter would be counted that is dispatched now
     */
    public static Decision decide(
            TaskState state,
            RebaseLimits command,
            Actor actor,
            @Nullable Instant began,
            Instant now,
            LimitBasis inForce) {
        return permittedOnceHanded(state, command, actor, handed -> {
            var kept = state.basis().clocks();
            if (kept.isEmpty() || began == null) {
                return refuse("task.no-clocks", "本事项的时限来自台账，没有按时限方案计时，不能重新核定；需要改期的，请由单位申请延期。");
            }
            List<Due> dues;
            try {
                dues = CountedAgain.dues(kept, state.basis().origin().limitType(), began, inForce);
            } catch (InvalidValue refused) {
                return refuse("task.lane-not-in-force", refused.rejection().sentence());
            }
            return decide(command, kept, CountedAgain.clocks(kept, dues, now), inForce);
        });
    }

    private static Decision decide(RebaseLimits command, TaskClocks kept, List<Clock> clocks, LimitBasis inForce) {
        var profile = inForce.profile();
        var sameRules = kept.profile().equals(profile.name()) && kept.version() == profile.version();
        if (sameRules && clocks.equals(kept.clocks())) {
            return refuse("task.limits-unchanged", "按现行方案“%s”和工作日历核定，各项时限与原来相同，不需要重新核定。".formatted(profile.name()));
        }
        return Decision.accept(
                new LimitsRebased(
                        command.taskId(),
                        kept.profile(),
                        kept.version(),
                        profile.name(),
                        profile.version(),
                        CountedAgain.moved(kept.clocks(), clocks),
                        command.reason()),
                ClockFact.countedAgain(command.taskId(), clocks, inForce));
    }

    private static Decision refuse(String code, String sentence) {
        return Decision.refuse(new Rejection.WrongState(code, sentence));
    }
}
