package io.duban.command.task;

import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.Ownership;
import io.duban.kernel.person.CitizenOfTask;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.Handling;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.TaskDrafted;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a task keeps through its whole life.
 *
 * @param adoptedBy the leaders who have taken charge of it themselves
 * @param assignment to whom it was handed; null before dispatch
 * @param percent as last reported, 0 to 100
 * @param handling what the co-units do, and the milestones
 * @param watch what has been noticed about it already
 */
public record Basis(
        Origin origin,
        List<LeaderRef> adoptedBy,
        @Nullable Assignment assignment,
        int percent,
        Returns returns,
        LimitChanges limitChanges,
        Checks checks,
        TaskClocks clocks,
        Handling handling,
        Disputes disputes,
        Watch watch) {

    /**
     * Where it came from.
     *
     * @param draftedBy the account of the drafter
     * @param number the document number; null before registration
     * @param carriedOver whether it came in through a ledger and was under way already
     * @param dueBy the day by which it must be done at the latest because it came out of another task, or took one in,
     *     before it was dispatched; null if there is none
     * @param citizens who asks for it 诉求人
     * @param label how widely it may be seen
     * @param office the office 督查机构 that supervises it; null where it is every office's
     */
    public record Origin(
            String draftedBy,
            @Nullable String number,
            Matter matter,
            boolean carriedOver,
            @Nullable LocalDate dueBy,
            List<CitizenOfTask> citizens,
            DataLabel label,
            @Nullable UnitRef office) {
        public Origin {
            citizens = List.copyOf(citizens);
        }

        public LimitType limitType() {
            return matter.limitType();
        }
    }

    static Basis of(TaskDrafted drafted) {
        return new Basis(
                new Origin(
                        drafted.draftedBy(),
                        null,
                        Matter.of(drafted),
                        false,
                        null,
                        List.of(),
                        DataLabel.INTERNAL,
                        null),
                List.of(),
                null,
                0,
                Returns.NONE,
                LimitChanges.NONE,
                Checks.NONE,
                TaskClocks.NONE,
                Handling.NONE,
                Disputes.NONE,
                Watch.NONE);
    }

    public String draftedBy() {
        return origin.draftedBy();
    }

    public @Nullable String number() {
        return origin.number();
    }

    public boolean carriedOver() {
        return origin.carriedOver();
    }

    /** To whom it was handed. */
    Assignment given() {
        return Objects.requireNonNull(assignment, "A task is handled after its dispatch");
    }

    /** The same, where it must have been handed to somebody. */
    Basis handed() {
        given();
        return this;
    }

    Basis numbered(String given) {
        return from(new Origin(
                origin.draftedBy(),
                given,
                origin.matter(),
                origin.carriedOver(),
                origin.dueBy(),
                origin.citizens(),
                origin.label(),
                origin.office()));
    }

    Basis redrafted(Matter matter) {
        return from(new Origin(
                origin.draftedBy(),
                origin.number(),
                matter,
                origin.carriedOver(),
                origin.dueBy(),
                origin.citizens(),
                origin.label(),
                origin.office()));
    }

    Basis fromLedger() {
        return from(new Origin(
                origin.draftedBy(),
                origin.number(),
                origin.matter(),
                true,
                origin.dueBy(),
                origin.citizens(),
                origin.label(),
                origin.office()));
    }

    Basis labelled(DataLabel label) {
        return from(new Origin(
                origin.draftedBy(),
                origin.number(),
                origin.matter(),
                origin.carriedOver(),
                origin.dueBy(),
                origin.citizens(),
                label,
                origin.office()));
    }

    Basis ofOffice(UnitRef office) {
        return from(new Origin(
                origin.draftedBy(),
                origin.number(),
                origin.matter(),
                origin.carriedOver(),
                origin.dueBy(),
                origin.citizens(),
                origin.label(),
                office));
    }

    /** The office that supervises it; null where it is every office's. */
    public @Nullable UnitRef office() {
        return origin.office();
    }

    /** How widely it may be seen. */
    public DataLabel label() {
        return origin.label();
    }

    /** The same with another last day: of the assignment, or of the one that is to come. */
    Basis dueBy(@Nullable LocalDate day) {
        return assignment == null
                ? from(new Origin(
                        origin.draftedBy(),
                        origin.number(),
                        origin.matter(),
                        origin.carriedOver(),
                        day,
                        origin.citizens(),
                        origin.label(),
                        origin.office()))
                : handedTo(assignment.until(day));
    }

    /** The last day that counts, or will have to count once it is dispatched; null for a matter without a date. */
    public @Nullable LocalDate lastDay() {
        return assignment == null ? origin.dueBy() : assignment.deadline();
    }

    /** The citizen with this key, if the task speaks of one. */
    public Optional<CitizenOfTask> citizen(PersonKey person) {
        return origin.citizens().stream()
                .filter(one -> one.person().equals(person))
                .findFirst();
    }

    Basis withCitizens(List<CitizenOfTask> citizens) {
        return from(new Origin(
                origin.draftedBy(),
                origin.number(),
                origin.matter(),
                origin.carriedOver(),
                origin.dueBy(),
                citizens,
                origin.label(),
                origin.office()));
    }

    Basis adopted(LeaderRef leader) {
        return adoptedBy(Stream.concat(adoptedBy.stream(), Stream.of(leader)).toList());
    }

    Basis released(LeaderRef leader) {
        return adoptedBy(adoptedBy.stream()
                .filter(other -> !other.id().equals(leader.id()))
                .toList());
    }

    Basis handedTo(Assignment to) {
        return new Basis(
                origin,
                adoptedBy,
                to,
                percent,
                returns,
                limitChanges.limited(to.deadline()),
                checks,
                clocks,
                handling,
                disputes,
                watch);
    }

    Basis at(int reported) {
        return new Basis(
                origin,
                adoptedBy,
                assignment,
                reported,
                returns,
                limitChanges,
                checks,
                clocks,
                handling,
                disputes,
                watch);
    }

    /** The same with another answer to whose it is. */
    Basis with(Ownership ownership) {
        return with(returns.now(ownership));
    }

    Basis with(Returns other) {
        return new Basis(
                origin, adoptedBy, assignment, percent, other, limitChanges, checks, clocks, handling, disputes, watch);
    }

    Basis with(LimitChanges other) {
        return new Basis(
                origin, adoptedBy, assignment, percent, returns, other, checks, clocks, handling, disputes, watch);
    }

    Basis with(Checks other) {
        return new Basis(
                origin,
                adoptedBy,
                assignment,
                percent,
                returns,
                limitChanges,
                other,
                clocks,
                handling,
                disputes,
                watch);
    }

    Basis with(TaskClocks other) {
        return new Basis(
                origin,
                adoptedBy,
                assignment,
                percent,
                returns,
                limitChanges,
                checks,
                other,
                handling,
                disputes,
                watch);
    }

    Basis with(Handling other) {
        return new Basis(
                origin, adoptedBy, assignment, percent, returns, limitChanges, checks, clocks, other, disputes, watch);
    }

    Basis with(Disputes other) {
        return new Basis(
                origin, adoptedBy, assignment, percent, returns, limitChanges, checks, clocks, handling, other, watch);
    }

    Basis with(Watch other) {
        return new Basis(
                origin,
                adoptedBy,
                assignment,
                percent,
                returns,
                limitChanges,
                checks,
                clocks,
                handling,
                disputes,
                other);
    }

    /** Nothing that was asked about the limit or the milestones waits any more. */
    Basis settled() {
        return with(limitChanges.settled()).with(handling.settled());
    }

    private Basis from(Origin other) {
        return new Basis(
                other,
                adoptedBy,
                assignment,
                percent,
                returns,
                limitChanges,
                checks,
                clocks,
                handling,
                disputes,
                watch);
    }

    private Basis adoptedBy(List<LeaderRef> leaders) {
        return new Basis(
                origin, leaders, assignment, percent, returns, limitChanges, checks, clocks, handling, disputes, watch);
    }
}
