package io.duban.kernel.permission;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the co-units' parts (T7) and the milestones (T8) must stand for an action to make sense. */
enum HandlingCondition {
    /** Whoever asks: their own unit; where nobody does: any. */
    PART_NOT_ACCEPTED("task.part-accepted-already", "贵单位的协办情况已被牵头单位采纳，不必再报；如有变化，请牵头单位退回后再报。") {
        @Override
        boolean holds(TaskStanding standing, @Nullable Actor actor) {
            return asking(standing, actor)
                    .anyMatch(unit -> !standing.handling().accepted().contains(unit));
        }
    },
    PARTS_LEFT("task.parts-accepted", "全部协办单位的情况都已采纳，没有要采纳的。") {
        @Override
        boolean holds(TaskStanding standing, @Nullable Actor actor) {
            return !standing.handling().accepted().containsAll(coUnits(standing));
        }
    },
    PART_TO_RETURN("task.no-part-handed-in", "没有协办单位报来已完成的情况，没有可退回的。") {
        @Override
        boolean holds(TaskStanding standing, @Nullable Actor actor) {
            return coUnits(standing).stream()
                    .anyMatch(unit -> standing.handling().handedIn().contains(unit)
                            || standing.handling().accepted().contains(unit));
        }
    },
    NOT_OBJECTED("task.objected-already", "同一次交办对分工只能提出一次异议，贵单位已经提出过；请等督查室答复或按答复办理。") {
        @Override
        boolean holds(TaskStanding standing, @Nullable Actor actor) {
            return asking(standing, actor)
                    .anyMatch(unit -> !standing.handling().objected().contains(unit));
        }
    },
    NOT_PLANNED("task.milestones-confirmed", "倒排工期已经确认，不能重新拟订；确需改变的，请申请调整工期。") {
        @Override
        boolean holds(TaskStanding standing, @Nullable Actor actor) {
            return !standing.handling().planned();
        }
    },
    MILESTONE_LEFT("task.no-milestone-left", "没有待完成的节点：倒排工期尚未确认，或者全部节点已经完成。") {
        @Override
        boolean holds(TaskStanding standing, @Nullable Actor actor) {
            return standing.handling().milestoneLeft();
        }
    };

    private final String code;
    private final String sentence;

    HandlingCondition(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    abstract boolean holds(TaskStanding standing, @Nullable Actor actor);

    Optional<Rejection> refusal(TaskStanding standing, @Nullable Actor actor) {
        return holds(standing, actor) ? Optional.empty() : Optional.of(new Rejection.WrongState(code, sentence));
    }

    private static Stream<UnitId> asking(TaskStanding standing, @Nullable Actor actor) {
        var unit = actor == null ? null : actor.unit();
        return unit == null ? coUnits(standing).stream() : Stream.of(unit.id());
    }

    private static Collection<UnitId> coUnits(TaskStanding standing) {
        return standing.parties().coUnits().stream().map(UnitRef::id).toList();
    }
}
