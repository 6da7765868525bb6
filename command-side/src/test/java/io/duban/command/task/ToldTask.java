package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.DUBAN;
import static io.duban.command.People.LEADER_LU;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.OF_GOVERNMENT;
import static io.duban.command.People.REVIEWER;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.ROADS_HEAD;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.People.WATER_LIAISON;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.OpenQuestion;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.TaskPhase;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A task as somebody would tell it who knows the rules and not the program; it knows only the people of the tests. */
final class ToldTask {
    static final String ACCEPTED = "accepted";

    private static final Set<Actor> OFFICE = Set.of(SUPERVISOR, DIRECTOR);
    private static final Set<Actor> LEADERS = Set.of(LEADER_SHI, LEADER_LU);
    private static final Map<UnitRef, Set<Actor>> PEOPLE =
            Map.of(WATER, Set.of(WATER_HEAD, WATER_LIAISON), ROADS, Set.of(ROADS_HEAD));
    private static final Map<UnitRef, Actor> HEADS = Map.of(WATER, WATER_HEAD, ROADS, ROADS_HEAD);

    private final Actor drafter;
    private final Set<LeaderRef> adoptedBy = new LinkedHashSet<>();
    private TaskPhase phase = TaskPhase.DRAFT;
    private @Nullable UnitRef unit;
    private boolean gate;
    private boolean frozen;
    private DataLabel label = DataLabel.INTERNAL;
    private final ToldDisputes disputes = new ToldDisputes();

    /** What the one person who is asked in this round said: null for nothing yet. */
    private @Nullable Move said;

    private boolean content;
    private LocalDate askedUntil = LocalDate.MIN;
    private LocalDate closedOn = LocalDate.MIN;
    private @Nullable LeaderRef leader;
    private @Nullable LocalDate deadline;
    private int returns;
    private TaskPhase returnedFrom = TaskPhase.DRAFT;
    /** Why the unit may not send it back any more; null while it may. */
    private @Nullable String settled;

    private LimitType lane;
    private final ToldLimits limits = new ToldLimits();
    private final ToldHandling handling = new ToldHandling();
    private final ToldSlips slips = new ToldSlips();
    private final ToldCitizens citizens = new ToldCitizens();
    private final ToldPraise praise = new ToldPraise();

    ToldTask(Actor drafter, LimitType lane) {
        this.drafter = drafter;
        this.lane = lane;
    }

    TaskPhase phase() {
        return phase;
    }

    Set<LeaderRef> adoptedBy() {
        return adoptedBy;
    }

    DataLabel label() {
        return label;
    }

    boolean gate() {
        return gate;
    }

    boolean falsified() {
        return disputes.falsehoods() > 0;
    }

    ToldDisputes disputes() {
        return disputes;
    }

    @Nullable
    UnitRef unit() {
        return unit;
    }

    @Nullable
    LeaderRef leader() {
        return leader;
    }

    @Nullable
    LocalDate deadline() {
        return deadline;
    }

    /** The refusal's code, or {@link #ACCEPTED}: first who, then when, then what. */
    String fateOf(Attempt attempt) {
        if (!mayKnow(attempt.actor())) {
            return "task.not-found";
        }
        if (attempt.actor().equals(OF_GOVERNMENT) && isFor(attempt.move(), SUPERVISOR)) {
            return "task.other-office"; // every walk is the party office's
        }
        if (!isFor(attempt.move(), attempt.actor())) {
            return "task.not-allowed";
        }
        if (!attempt.move().fits(phase)) {
            return "task.wrong-state";
        }
        var inTheWay = whatIsInTheWayOf(attempt);
        if (inTheWay != null) {
            return inTheWay;
        }
        var handled = handling.fateOf(attempt, deadline);
        if (handled != null) {
            return handled;
        }
        var limited = limits.fateOf(attempt, deadline, lane);
        if (limited != null) {
            return limited;
        }
        var disputed = disputes.fateOf(attempt, phase);
        if (disputed != null) {
            return disputed;
        }
        var slip = slips.fateOf(attempt, phase, deadline);
        if (slip != null) {
            return slip;
        }
        var citizen = citizens.fateOf(attempt);
        if (citizen != null) {
            return citizen;
        }
        var praised = praise.fateOf(attempt, unit);
        if (praised != null) {
            return praised;
        }
        var question = questionAt(attempt);
        return question == null ? dayOf(attempt) : question;
    }

    /** How the public's say stands in the way. */
    private @Nullable String questionAt(Attempt attempt) {
        return switch (attempt.move()) {
            case SET_GATE -> gate ? "task.public-gate-set" : null;
            case LIFT_GATE -> gate ? null : "task.no-public-gate";
            case FREEZE -> frozen ? "task.electorate-frozen" : null;
            case CONCLUDE -> {
                if (!frozen) {
                    yield "task.electorate-not-frozen";
                }
                yield said == null && !attempt.today().isAfter(askedUntil) ? "task.review-running" : null;
            }
            case APPRAISE, MISS -> {
                if (!frozen) {
                    yield "task.electorate-not-frozen";
                }
                if (said != null) {
                    yield "task.appraised-already";
                }
                yield attempt.today().isAfter(askedUntil) ? "task.review-window-closed" : null;
            }
            default -> null;
        };
    }

    private String dayOf(Attempt attempt) {
        var set = attempt.deadline();
        var past = set != null && set.isBefore(attempt.today());
        return switch (attempt.move()) {
            case DISPATCH, RETURN, RESUME, REASSIGN, DESIGNATE, FIND_FALSE, REFUSE ->
                past ? "task.deadline-past" : ACCEPTED;
            case FREEZE -> past ? "task.review-day-past" : ACCEPTED;
            case MERGE -> {
                var kept = deadline == null || Story.DEADLINE.isBefore(deadline) ? Story.DEADLINE : deadline;
                if (set == null || set.equals(kept)) {
                    yield ACCEPTED;
                }
                if (!attempt.actor().equals(DIRECTOR)) {
                    yield "task.deadline-by-director";
                }
                yield past ? "task.deadline-past" : ACCEPTED;
            }
            case HAND_ON -> set != null && set.isAfter(attempt.today()) ? "task.transfer-ahead" : ACCEPTED;
            case REOPEN -> {
                if (attempt.today().isAfter(closedOn.plusMonths(12))) {
                    yield "task.reopening-too-late";
                }
                yield past ? "task.deadline-past" : ACCEPTED;
            }
            default -> ACCEPTED;
        };
    }

    /** Not what answers a question that nobody asked, nor counting again what was never counted. */
    boolean isSensible(Move move) {
        return move.fits(phase)
                && limits.conditionOf(move) == null
                && handling.conditionOf(move) == null
                && disputes.isSensible(move)
                && citizens.isSensible(move)
                && move != Move.REBASE;
    }

    Set<OpenQuestion> open() {
        var open = handling.open();
        open.addAll(limits.open());
        return open;
    }

    ToldCitizens citizens() {
        return citizens;
    }

    ToldPraise praise() {
        return praise;
    }

    ToldHandling handling() {
        return handling;
    }

    private @Nullable String whatIsInTheWayOf(Attempt attempt) {
        return switch (attempt.move()) {
            case SEND_BACK -> settled;
            case LEAVE_THERE -> returns >= 3 ? "task.leader-decides" : null;
            case REASSIGN -> {
                var same = attempt.unit().equals(unit) ? "task.same-unit" : null;
                yield returns >= 3 ? "task.leader-decides" : same;
            }
            case DESIGNATE -> returns < 3 ? "task.office-decides" : null;
            case LABEL -> {
                if (attempt.label() == label) {
                    yield "task.labelled-already";
                }
                yield attempt.label() == DataLabel.WORK_SECRET && gate ? "task.secret-with-public-gate" : null;
            }
            case SET_GATE -> label == DataLabel.WORK_SECRET ? "task.public-gate-for-secret" : null;
            case MERGE -> label == DataLabel.WORK_SECRET ? "task.secret-among-others" : null;
            case REBASE -> "task.no-clocks"; // these tales are told by the day
            default -> null;
        };
    }

    /** A secret is the office's, the units' that handle it, the leaders' who answer for it, and Duban's own. */
    private boolean mayKnow(Actor actor) {
        return label != DataLabel.WORK_SECRET
                || OFFICE.contains(actor)
                || actor.equals(OF_GOVERNMENT)
                || actor.equals(DUBAN)
                || isInCharge(actor)
                || unit != null && PEOPLE.get(unit).contains(actor)
                || handling.isTheCoUnits(actor);
    }

    boolean isFor(Move move, Actor actor) {
        return switch (move) {
            case HAND_IN, LEAVE_THERE, REASSIGN, MERGE, SPLIT_UP -> OFFICE.contains(actor);
            case REVISE -> actor.equals(SUPERVISOR) || actor.equals(DIRECTOR) && drafter.equals(DIRECTOR);
            case REGISTER, NOT_REGISTER ->
                actor.equals(DIRECTOR) && !drafter.equals(DIRECTOR) || LEADERS.contains(actor);
            case DESIGNATE -> LEADERS.contains(actor);
            case CANCEL, LIFT_GATE, REOPEN, HAND_ON, ESCALATE, ERASE_CITIZEN -> actor.equals(DIRECTOR);
            case REVIEW -> actor.equals(DIRECTOR) || LEADERS.contains(actor);
            case DISPATCH, REMIND, SLIP, SET_GATE, FREEZE, LABEL, PRAISE -> OFFICE.contains(actor);
            case LOOK -> actor.equals(DUBAN);
            case BEGIN_CHECK, PASS, RETURN, FIND_FALSE -> OFFICE.contains(actor);
            case APPRAISE, MISS -> actor.equals(REVIEWER);
            case CONCLUDE -> OFFICE.contains(actor) || actor.equals(DUBAN);
            case SUBMIT_PART, OBJECT -> handling.isTheCoUnits(actor);
            case ACCEPT_PART, RETURN_PART ->
                handling.isAssisted() && unit != null && PEOPLE.get(unit).contains(actor);
            case ANSWER_OBJECTION, CONFIRM_MILESTONES, REFUSE_MILESTONES -> OFFICE.contains(actor);
            case SIGN, REPORT, SEND_BACK, ASK_MILESTONES, MEET_MILESTONE ->
                unit != null && PEOPLE.get(unit).contains(actor);
            case APPLY, ASK_EXTENSION, ASK_PLAN, ASK_REBASELINE, DISPUTE ->
                unit != null && HEADS.get(unit).equals(actor);
            case ASK_SUSPENSION, RESUME, NAME_CITIZEN, RESTRICT_CITIZEN -> OFFICE.contains(actor);
            case CLOSE,
                    REFUSE,
                    GRANT_EXTENSION,
                    REFUSE_EXTENSION,
                    REBASE,
                    APPROVE_PLAN,
                    REFUSE_PLAN,
                    APPROVE_SUSPENSION,
                    REFUSE_SUSPENSION,
                    APPROVE_REBASELINE,
                    REFUSE_REBASELINE,
                    PROLONG -> leader == null && adoptedBy.isEmpty() ? actor.equals(DIRECTOR) : isInCharge(actor);
            case INSTRUCT -> LEADERS.contains(actor);
            case ADOPT -> LEADERS.contains(actor) && !isInCharge(actor);
            case RELEASE -> adoptedBy.contains(actor.leader());
        };
    }

    /** It came about. */
    void follow(Attempt attempt, long sequence) {
        var before = phase;
        disputes.follow(attempt, sequence);
        slips.follow(attempt, phase, deadline);
        phase = attempt.move() == Move.RESUME ? limits.back() : nextPhase(attempt);
        deadline = limits.follow(attempt, before, deadline);
        handling.follow(attempt);
        citizens.follow(attempt);
        praise.follow(attempt, unit);
        switch (attempt.move()) {
            case REVISE -> lane = LimitType.MAJOR;
            case DISPATCH, REASSIGN -> {
                slips.dispatched(attempt.today());
                unit = attempt.unit();
                leader = attempt.leader();
                deadline = attempt.dispatchDeadline();
            }
            case DESIGNATE -> {
                slips.dispatched(attempt.today());
                unit = attempt.unit();
                deadline = attempt.dispatchDeadline();
                settled = "task.unit-designated";
            }
            case SEND_BACK -> {
                returnedFrom = before;
                returns++;
            }
            case LEAVE_THERE -> {
                phase = returnedFrom;
                settled = "task.return-asked-before";
            }
            case REPORT -> settled = "task.reported-already";
            case RETURN, REFUSE, FIND_FALSE -> deadline = attempt.deadline() == null ? deadline : attempt.deadline();
            case LABEL -> label = attempt.label();
            case SET_GATE -> gate = true;
            case LIFT_GATE -> gate = false;
            case PASS -> {
                frozen = false;
                said = null;
            }
            case FREEZE -> {
                frozen = true;
                askedUntil = attempt.dispatchDeadline();
            }
            case APPRAISE, MISS -> {
                said = attempt.move();
                content = attempt.move() == Move.MISS || attempt.appraisal() == Appraisal.SATISFIED;
            }
            case CLOSE -> closedOn = attempt.today();
            case REOPEN -> deadline = attempt.dispatchDeadline();
            case ADOPT -> adoptedBy.add(Objects.requireNonNull(attempt.actor().leader()));
            case RELEASE -> adoptedBy.remove(attempt.actor().leader());
            default -> {}
        }
    }

    /** The public stands between check and closing where the gate is set, and sends back what it does not approve. */
    private TaskPhase nextPhase(Attempt attempt) {
        var usual = attempt.move().leadsOnFrom(phase);
        return switch (attempt.move()) {
            case PASS -> gate ? TaskPhase.PUBLIC_REVIEW : usual;
            case CONCLUDE -> outcome();
            case LOOK ->
                phase == TaskPhase.PUBLIC_REVIEW && frozen && attempt.today().isAfter(askedUntil) ? outcome() : usual;
            default -> usual;
        };
    }

    private TaskPhase outcome() {
        return said != null && content ? TaskPhase.CLOSING_APPROVAL : TaskPhase.REWORK;
    }

    private boolean isInCharge(Actor actor) {
        var who = actor.leader();
        return who != null && (who.equals(leader) || adoptedBy.contains(who));
    }
}
