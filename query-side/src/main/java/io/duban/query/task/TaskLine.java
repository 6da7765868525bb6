package io.duban.query.task;

import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.HandlingStanding;
import io.duban.kernel.permission.OpenQuestion;
import io.duban.kernel.permission.OpenQuestion.Decider;
import io.duban.kernel.permission.Ownership;
import io.duban.kernel.permission.TaskParties;
import io.duban.kernel.permission.TaskStanding;
import io.duban.kernel.person.PersonalState;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.Handling;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.TaskPhase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger: a task as it stood at the moment that was asked for.
 *
 * @param number as documents print it; null for a draft
 * @param leadGroup the ranking group of the lead unit, from its registration
 * @param coUnits assisting units 协办单位
 * @param leader the leader in charge 牵头领导
 * @param adoptedBy leaders who have taken charge themselves 领办
 * @param draftedBy the account of the drafter
 * @param deadline the last day that counts as on time; null before dispatch and for a matter without a date
 * @param percent the latest reported progress, 0 to 100
 * @param onTime whether it was closed no later than its deadline; null while open or without a deadline
 * @param reworks how often the office returned it 退回重办
 * @param reminders how often the lead unit was reminded 催办
 * @param carriedOver whether it came in through a ledger import
 * @param open what has been asked and waits for a decision
 * @param clocks as they stand, in the order of the lane; none for a matter out of a ledger
 * @param stoppedOn the day since which the matter's own clock stands still in time; null while it runs and once it had run out
 * @param extensions how often its deadline was extended 延期
 * @param askedDeadline the day that an open question for an extension asks for
 * @param suspendedFrom the phase in which it was suspended 中止; null while it is not
 * @param reviewOn the day on which the reason of its suspension is looked at again; null while it is not suspended
 * @param ownership how far it is settled whose the task is
 * @param checks what checks and the public have found
 * @param handling what the co-units do, and the milestones
 * @param fates what other tasks have to do with it, and which conclusions about it are disputed
 * @param watch what has been noticed as time went by
 * @param citizens of whom it speaks 诉求人, without saying who they are
 * @param times the instants at which it looks different though nothing happens
 * @param label how widely it may be seen
 * @param office the office 督查机构 that supervises it; null where it is every office's
 * @param sequence the last event of the task that is in this line, counted from 0
 * @param position the position of that event
 * @param changedAt when that event happened
 */
public record TaskLine(
        UUID id,
        @Nullable String number,
        String title,
        String category,
        String source,
        @Nullable String sourceNumber,
        @Nullable String content,
        @Nullable String completionStandard,
        LimitType limitType,
        TaskPhase phase,
        @Nullable UnitRef leadUnit,
        @Nullable String leadGroup,
        List<UnitRef> coUnits,
        @Nullable LeaderRef leader,
        List<LeaderRef> adoptedBy,
        @Nullable String responsiblePerson,
        String draftedBy,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate dispatchedOn,
        @Nullable LocalDate deadline,
        int percent,
        @Nullable String latestProgress,
        @Nullable LocalDate latestProgressOn,
        @Nullable String problems,
        @Nullable LocalDate closedOn,
        @Nullable Boolean onTime,
        @Nullable String publicReview,
        int reworks,
        int reminders,
        boolean carriedOver,
        Set<OpenQuestion> open,
        List<ClockReading> clocks,
        @Nullable LocalDate stoppedOn,
        int extensions,
        @Nullable LocalDate askedDeadline,
        @Nullable TaskPhase suspendedFrom,
        @Nullable LocalDate reviewOn,
        Ownership ownership,
        CheckLine checks,
        Handling handling,
        FateLine fates,
        WatchLine watch,
        List<CitizenLine> citizens,
        LineTimes times,
        DataLabel label,
        @Nullable UnitRef office,
        long sequence,
        long position,
        Instant changedAt) {

    public TaskLine {
        coUnits = List.copyOf(coUnits);
        adoptedBy = List.copyOf(adoptedBy);
        open = Set.copyOf(open);
        clocks = List.copyOf(clocks);
        citizens = List.copyOf(citizens);
    }

    /** How it stands, for the permission table. */
    public TaskStanding standing() {
        return new TaskStanding(
                        phase,
                        parties(),
                        open,
                        ownership,
                        checks.standing(),
                        HandlingStanding.of(handling),
                        fates.standing())
                .holding(citizens.stream().map(CitizenLine::state).collect(Collectors.toSet()))
                .with(label);
    }

    /** Without what is none of this person's. */
    TaskLine seenBy(Actor viewer) {
        var draft = new TaskDraft(this);
        draft.fates = fates.seenBy(viewer);
        return draft.line(leadGroup, sequence, position, changedAt);
    }

    /** Who has to do with it, for the permission table. */
    public TaskParties parties() {
        return new TaskParties(draftedBy, leadUnit, coUnits, leader, adoptedBy, office);
    }

    /** The day on which its deadline is to be looked at: today, or the day since which the time is not the unit's. */
    public LocalDate dayThatCounts(LocalDate today) {
        if (stoppedOn != null || times.officeSince() == null) {
            return stoppedOn == null ? today : stoppedOn;
        }
        var handedIn = LocalDate.ofInstant(times.officeSince(), Viewpoint.ZONE);
        return handedIn.isBefore(today) ? handedIn : today;
    }

    /** Whether the matter's own limit is over by the unit's own time; on its last day it may be, by hours. */
    public boolean isLimitOver(Instant asOf) {
        var after = times.limitOverAfter();
        return after != null && times.forUnit(asOf).isAfter(after);
    }

    /** The lamp at a given moment. */
    public Lamp lamp(Instant asOf) {
        return Lamp.of(this, asOf);
    }

    /** The citizens whose data is still held. */
    public List<CitizenLine> citizensHeld() {
        return citizens.stream()
                .filter(one -> one.state() != PersonalState.ERASED)
                .toList();
    }

    /** The citizens whose data may be used. */
    public List<CitizenLine> citizensActive() {
        return citizens.stream()
                .filter(one -> one.state() == PersonalState.ACTIVE)
                .toList();
    }

    /** In whose court the ball is 球在谁手里: the unit, the office or the leaders; empty when nothing is to be done. */
    public String court() {
        return switch (phase) {
            case DRAFT, REGISTERED, COMPLETION_REQUESTED, VERIFYING -> "督查室";
            case PENDING_APPROVAL -> "督查室主任";
            case RETURN_REQUESTED -> ownership == Ownership.ESCALATED ? "县领导" : "督查室";
            case SUSPENDED -> "督查室";
            case PUBLIC_REVIEW -> checks.review().isFrozen() ? "群众" : "督查室";
            case DISPATCHED, IN_PROGRESS, LONG_TERM, REWORK, REOPENED ->
                (leadUnit == null ? "督查室" : leadUnit.name()) + whoDecides();
            case CLOSING_APPROVAL -> whoCloses();
            case CLOSED, CANCELLED, MERGED, SPLIT -> "";
        };
    }

    /** The unit goes on working; what waits for another's decision is said beside it. */
    private String whoDecides() {
        if (open.isEmpty()) {
            return "";
        }
        var said = Stream.of(
                        waiting(Decider.WHO_CLOSES, "待%s批".formatted(whoCloses())), waiting(Decider.OFFICE, "待督查室答复"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("；"));
        return said.isEmpty() ? "" : "（" + said + "）";
    }

    private Optional<String> waiting(Decider decider, String until) {
        var asked = open.stream()
                .filter(question -> question.decider() == decider)
                .sorted()
                .map(TaskLine::asked)
                .collect(Collectors.joining("、"));
        return asked.isEmpty() ? Optional.empty() : Optional.of(asked + until);
    }

    private static String asked(OpenQuestion question) {
        return switch (question) {
            case EXTENSION -> "延期";
            case LONG_TERM_PLAN -> "长期推进方案";
            case SUSPENSION -> "中止";
            case PART -> "协办情况";
            case ALLOCATION -> "分工异议";
            case MILESTONES -> "倒排工期";
            case REBASELINE -> "工期调整";
        };
    }

    private String whoCloses() {
        var leaders = Stream.concat(Stream.ofNullable(leader), adoptedBy.stream())
                .map(LeaderRef::title)
                .collect(Collectors.joining("、"));
        return leaders.isEmpty() ? "督查室主任" : leaders;
    }
}
