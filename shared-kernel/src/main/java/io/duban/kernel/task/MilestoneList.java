package io.duban.kernel.task;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of milestones as a command brings it: 1 to 20, complete, each of another name, their days strictly rising. */
final class MilestoneList {

    private static final int MOST = 20;
    private static final String FIELD = "milestones";

    private MilestoneList() {}

    /** @throws InvalidValue naming the part that does not fit, as {@code milestones[0].planned} */
    static List<Milestone> checked(@Nullable List<@Nullable Milestone> given) {
        var milestones = Require.list(FIELD, "工期节点", given);
        if (milestones.isEmpty()) {
            throw invalid("value.required", FIELD, "请至少填写一个节点。");
        }
        if (milestones.size() > MOST) {
            throw invalid("task.too-many-milestones", FIELD, "节点最多%d个，现有%d个，请合并。".formatted(MOST, milestones.size()));
        }
        var checked = new ArrayList<Milestone>();
        var names = new HashSet<String>();
        @Nullable LocalDate before = null;
        for (var milestone : milestones) {
            var next = complete(milestone, checked.size());
            if (!names.add(next.name())) {
                throw invalid(
                        "task.milestone-twice",
                        part(checked.size(), "name"),
                        "节点“%s”填了两次，请改用不同的名称。".formatted(next.name()));
            }
            if (before != null && !next.planned().isAfter(before)) {
                throw invalid(
                        "task.milestones-not-rising",
                        part(checked.size(), "planned"),
                        "第%d个节点的日期%s没有晚于上一个节点的%s，请按先后填写不同的日期。".formatted(checked.size() + 1, next.planned(), before));
            }
            before = next.planned();
            checked.add(next);
        }
        return List.copyOf(checked);
    }

    private static Milestone complete(Milestone milestone, int place) {
        var label = "第%d个节点的".formatted(place + 1);
        return new Milestone(
                Require.text(part(place, "name"), label + "名称", milestone.name(), 60),
                Require.present(part(place, "planned"), label + "计划日期", milestone.planned()),
                Require.text(part(place, "responsible"), label + "责任人", milestone.responsible(), 60));
    }

    private static String part(int place, String name) {
        return "%s[%d].%s".formatted(FIELD, place, name);
    }

    private static InvalidValue invalid(String code, String field, String sentence) {
        return new InvalidValue(new Rejection.Invalid(code, field, sentence));
    }
}
