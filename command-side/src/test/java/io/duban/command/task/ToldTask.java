package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.DUBAN;
import static io.duban.command.People.LEADER_LU;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.REVIEWER;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.People.WATER_LIAISON;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.TaskPhase;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A task as somebody would tell it who knows the rules and not the program; it knows only the people of the tests. */
final class ToldTask {
    static final String ACCEPTED = "accepted";

    private static final Set<Actor> OFFICE = Set.of(SUPERVISOR, DIRECTOR);
    private static final Set<Actor> LEADERS = Set.of(LEADER_SHI, LEADER_LU);

    private final Actor drafter;
    private final Set<LeaderRef> adoptedBy = new LinkedHashSet<>();
    private TaskPhase phase = TaskPhase.DRAFT;
    private boolean gate;
    private boolean frozen;
    private boolean falsified;

    /** What the one person who is asked in this round said: null for nothing yet. */
    private @Nullable Move said;

    private boolean content;
    private LocalDate askedUntil = LocalDate.MIN;
    private LocalDate closedOn = LocalDate.MIN;
    private @Nullable LeaderRef leader;
    private @Nullable LocalDate deadline;

    ToldTask(Actor drafter) {
        this.drafter = drafter;
    }

    TaskPhase phase() {
        return phase;
    }

    Set<LeaderRef> adoptedBy() {
        return adoptedBy;
    }

    boolean gate() {
        return gate;
    }

    boolean falsified() {
        return falsified;
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
        if (!isFor(attempt.move(), attempt.actor())) {
            return "task.not-allowed";
        }
        if (!attempt.move().fits(phase)) {
            return "task.wrong-state";
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
            case DISPATCH, RETURN, FIND_FALSE, REFUSE -> past ? "task.deadline-past" : ACCEPTED;
            case FREEZE -> past ? "task.review-day-past" : ACCEPTED;
            case REOPEN -> {
                if (attempt.today().isAfter(closedOn.plusMonths(12))) {
                    yield "task.reopening-too-late";
                }
                yield past ? "task.deadline-past" : ACCEPTED;
            }
            default -> ACCEPTED;
        };
    }

    boolean isFor(Move move, Actor actor) {
        return switch (move) {
            case REGISTER -> actor.equals(DIRECTOR) && !drafter.equals(DIRECTOR);
            case CANCEL, LIFT_GATE, REOPEN -> actor.equals(DIRECTOR);
            case DISPATCH, REMIND, SET_GATE, FREEZE -> OFFICE.contains(actor);
            case BEGIN_CHECK, PASS, RETURN, FIND_FALSE -> OFFICE.contains(actor);
            case APPRAISE, MISS -> actor.equals(REVIEWER);
            case CONCLUDE -> OFFICE.contains(actor) || actor.equals(DUBAN);
            case SIGN, REPORT ->
                wasHandedOver() && Set.of(WATER_HEAD, WATER_LIAISON).contains(actor);
            case APPLY -> wasHandedOver() && actor.equals(WATER_HEAD);
            case CLOSE, REFUSE -> leader == null && adoptedBy.isEmpty() ? actor.equals(DIRECTOR) : isInCharge(actor);
            case INSTRUCT -> LEADERS.contains(actor);
            case ADOPT -> LEADERS.contains(actor) && !isInCharge(actor);
            case RELEASE -> adoptedBy.contains(actor.leader());
        };
    }

    /** It came about. */
    void follow(Attempt attempt) {
        phase = nextPhase(attempt);
        switch (attempt.move()) {
            case DISPATCH -> {
                leader = attempt.leader();
                deadline = attempt.dispatchDeadline();
            }
            case RETURN, REFUSE -> deadline = attempt.deadline() == null ? deadline : attempt.deadline();
            case FIND_FALSE -> {
                deadline = attempt.deadline() == null ? deadline : attempt.deadline();
                falsified = true;
            }
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
            case CONCLUDE -> said != null && content ? usual : TaskPhase.REWORK;
            default -> usual;
        };
    }

    private boolean isInCharge(Actor actor) {
        var who = actor.leader();
        return who != null && (who.equals(leader) || adoptedBy.contains(who));
    }

    private boolean wasHandedOver() {
        return deadline != null;
    }
}
