package io.duban.query.task;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.ObjectionStanding;
import io.duban.kernel.task.TaskPart;
import io.duban.kernel.task.TaskRef;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What other tasks have to do with this one, and what supervision has concluded about it.
 *
 * @param mergedInto the task in which it goes on 并案; null for most
 * @param absorbed the tasks that go on in this one
 * @param parts the tasks as which it goes on 分解
 * @param origin the task out of which it came; null for most
 * @param proposedUnit the lead unit that was proposed when it came out of another; null for most
 * @param dueBy the day by which it must be due once it is dispatched; null if none is said
 * @param conclusions what can be objected to, in the order in which it was concluded
 * @param checkers who has made the check that is under way, or made the last one
 */
public record FateLine(
        @Nullable TaskRef mergedInto,
        List<TaskRef> absorbed,
        List<TaskPart> parts,
        @Nullable TaskRef origin,
        @Nullable UnitRef proposedUnit,
        @Nullable LocalDate dueBy,
        List<ConclusionLine> conclusions,
        List<Participant> checkers) {

    static final FateLine NONE = new FateLine(null, null, null, null, null, null, null, null);

    public FateLine {
        absorbed = absorbed == null ? List.of() : List.copyOf(absorbed);
        parts = parts == null ? List.of() : List.copyOf(parts);
        conclusions = conclusions == null ? List.of() : List.copyOf(conclusions);
        checkers = checkers == null ? List.of() : List.copyOf(checkers);
    }

    /** Who took part in a check or a conclusion. */
    public record Participant(String account, Role role) {}

    /** For the permission table. */
    ObjectionStanding standing() {
        return new ObjectionStanding(
                conclusions.stream().anyMatch(ConclusionLine::isDisputable),
                conclusions.stream()
                        .filter(ConclusionLine::waits)
                        .map(ConclusionLine::accounts)
                        .toList());
    }

    /** The last day for the next decision about an objection; null if none waits. */
    public @Nullable LocalDate objectionDue() {
        return conclusions.stream()
                .filter(ConclusionLine::waits)
                .flatMap(one -> Stream.ofNullable(one.objection()))
                .map(ObjectionLine::decideBy)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Accounts are known to those who may review. */
    FateLine seenBy(Actor viewer) {
        return viewer.isOffice() || viewer.role() == Role.LEADER
                ? this
                : concluded(conclusions.stream().map(ConclusionLine::unnamed).toList())
                        .checked(List.of());
    }

    FateLine mergedInto(TaskRef main) {
        return new FateLine(main, absorbed, parts, origin, proposedUnit, dueBy, conclusions, checkers);
    }

    FateLine absorbing(TaskRef other) {
        return new FateLine(
                mergedInto,
                Stream.concat(absorbed.stream(), Stream.of(other)).toList(),
                parts,
                origin,
                proposedUnit,
                dueBy,
                conclusions,
                checkers);
    }

    FateLine splitInto(List<TaskPart> others) {
        return new FateLine(mergedInto, absorbed, others, origin, proposedUnit, dueBy, conclusions, checkers);
    }

    FateLine outOf(TaskRef whole, UnitRef proposed) {
        return new FateLine(mergedInto, absorbed, parts, whole, proposed, dueBy, conclusions, checkers);
    }

    FateLine dueBy(@Nullable LocalDate day) {
        return new FateLine(mergedInto, absorbed, parts, origin, proposedUnit, day, conclusions, checkers);
    }

    FateLine checked(List<Participant> by) {
        return new FateLine(mergedInto, absorbed, parts, origin, proposedUnit, dueBy, conclusions, by);
    }

    FateLine concluded(List<ConclusionLine> all) {
        return new FateLine(mergedInto, absorbed, parts, origin, proposedUnit, dueBy, all, checkers);
    }

    /** The same with one conclusion changed. */
    FateLine about(long sequence, UnaryOperator<ConclusionLine> change) {
        return concluded(conclusions.stream()
                .map(one -> one.sequence() == sequence ? change.apply(one) : one)
                .toList());
    }

    /** What this person may object to on this day, if they may object at all. */
    public List<ConclusionLine> disputableOn(LocalDate today) {
        return conclusions.stream()
                .filter(ConclusionLine::isDisputable)
                .filter(one -> !today.isAfter(one.lastDay()))
                .toList();
    }

    /** What this person may review, if they may review at all. */
    public List<ConclusionLine> reviewableBy(Actor actor) {
        return conclusions.stream()
                .filter(ConclusionLine::waits)
                .filter(one -> !one.accounts().contains(actor.account()))
                .toList();
    }

    /** What was objected to, in the order of the conclusions. */
    public List<ConclusionLine> objected() {
        return conclusions.stream().filter(one -> one.objection() != null).toList();
    }
}
