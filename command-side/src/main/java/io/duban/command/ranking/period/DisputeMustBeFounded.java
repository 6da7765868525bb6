package io.duban.command.ranking.period;

import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.period.Disputed;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.TaskId;
import java.util.Optional;
import java.util.function.BiPredicate;

/** A unit disputes a line of the rules that the month was counted by, and its own tasks. */
final class DisputeMustBeFounded {

    private static final int MOST_TASKS = 200;

    private DisputeMustBeFounded() {}

    /** @param ownTask whether a unit has led or assisted with a task */
    static Optional<Rejection> refusal(
            Disputed disputed, UnitRef unit, RuleSet rules, BiPredicate<UnitRef, TaskId> ownTask) {
        if (rules.item(disputed.item()).isEmpty()) {
            return invalid("ranking.unknown-item", "item", "本月规则中没有“%s”这一项，请从得分明细页面重新提出。".formatted(disputed.item()));
        }
        if (disputed.tasks().size() > MOST_TASKS) {
            return invalid("ranking.too-many-tasks", "tasks", "一次最多列出%d件事项，请分开提出。".formatted(MOST_TASKS));
        }
        return disputed.tasks().stream().allMatch(task -> ownTask.test(unit, task))
                ? Optional.empty()
                : invalid("ranking.foreign-task", "tasks", "所列事项中有的不是本单位承办的，请从得分明细页面重新选择。");
    }

    private static Optional<Rejection> invalid(String code, String field, String sentence) {
        return Optional.of(new Rejection.Invalid(code, field, sentence));
    }
}
