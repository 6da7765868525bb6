package io.duban.kernel.permission;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.Cooperation;
import io.duban.kernel.task.Handling;
import io.duban.kernel.task.Part;
import io.duban.kernel.task.PartState;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Where the co-units' parts and the milestones stand.
 *
 * @param handedIn the co-units whose part waits for the lead unit
 * @param accepted the co-units whose part the lead unit has accepted
 * @param objected the co-units that have objected to their allocation, answered or not
 * @param planned whether milestones have been confirmed
 * @param milestoneLeft whether one of them is still to be met
 */
public record HandlingStanding(
        Set<UnitId> handedIn, Set<UnitId> accepted, Set<UnitId> objected, boolean planned, boolean milestoneLeft) {

    /** Nobody assists and nothing is planned. */
    public static final HandlingStanding NONE = new HandlingStanding(Set.of(), Set.of(), Set.of(), false, false);

    /** What can wait for a decision here. */
    public static final Set<OpenQuestion> QUESTIONS =
            Set.of(OpenQuestion.PART, OpenQuestion.ALLOCATION, OpenQuestion.MILESTONES, OpenQuestion.REBASELINE);

    public HandlingStanding {
        handedIn = Set.copyOf(handedIn);
        accepted = Set.copyOf(accepted);
        objected = Set.copyOf(objected);
    }

    public static HandlingStanding of(Handling handling) {
        var cooperation = handling.cooperation();
        return new HandlingStanding(
                units(cooperation, part -> part.state() == PartState.HANDED_IN),
                units(cooperation, part -> part.state() == PartState.ACCEPTED),
                cooperation.objections().stream()
                        .map(objection -> objection.unit().id())
                        .collect(Collectors.toSet()),
                handling.milestones().current().isPresent(),
                !handling.milestones().unmet().isEmpty());
    }

    /** What waits for a decision. */
    public static Set<OpenQuestion> open(Handling handling) {
        var open = EnumSet.noneOf(OpenQuestion.class);
        var cooperation = handling.cooperation();
        var milestones = handling.milestones();
        if (cooperation.parts().stream().anyMatch(part -> part.state() == PartState.HANDED_IN)) {
            open.add(OpenQuestion.PART);
        }
        if (!cooperation.objecting().isEmpty()) {
            open.add(OpenQuestion.ALLOCATION);
        }
        if (!milestones.proposed().isEmpty()) {
            open.add(OpenQuestion.MILESTONES);
        }
        if (!milestones.rebaseline().isEmpty()) {
            open.add(OpenQuestion.REBASELINE);
        }
        return open;
    }

    private static Set<UnitId> units(Cooperation cooperation, Predicate<Part> wanted) {
        return cooperation.parts().stream()
                .filter(wanted)
                .map(Part::unit)
                .map(UnitRef::id)
                .collect(Collectors.toSet());
    }
}
