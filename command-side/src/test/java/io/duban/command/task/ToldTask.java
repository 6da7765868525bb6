package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.LEADER_LU;
import static io.duban.command.People.LEADER_SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.People.WATER_LIAISON;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderRef;
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
        var set = attempt.deadline();
        var setsDeadline = attempt.move() == Move.DISPATCH || attempt.move() == Move.RETURN;
        return setsDeadline && set != null && set.isBefore(attempt.today()) ? "task.deadline-past" : ACCEPTED;
    }

    boolean isFor(Move move, Actor actor) {
        return switch (move) {
            case REGISTER -> actor.equals(DIRECTOR) && !drafter.equals(DIRECTOR);
            case CANCEL -> actor.equals(DIRECTOR);
            case DISPATCH, PASS, RETURN, REMIND -> OFFICE.contains(actor);
            case SIGN, REPORT ->
                wasHandedOver() && Set.of(WATER_HEAD, WATER_LIAISON).contains(actor);
            case APPLY -> wasHandedOver() && actor.equals(WATER_HEAD);
            case CLOSE -> leader == null && adoptedBy.isEmpty() ? actor.equals(DIRECTOR) : isInCharge(actor);
            case INSTRUCT -> LEADERS.contains(actor);
            case ADOPT -> LEADERS.contains(actor) && !isInCharge(actor);
            case RELEASE -> adoptedBy.contains(actor.leader());
        };
    }

    /** It came about. */
    void follow(Attempt attempt) {
        phase = attempt.move().leadsOnFrom(phase);
        switch (attempt.move()) {
            case DISPATCH -> {
                leader = attempt.leader();
                deadline = attempt.dispatchDeadline();
            }
            case RETURN -> deadline = attempt.deadline() == null ? deadline : attempt.deadline();
            case ADOPT -> adoptedBy.add(Objects.requireNonNull(attempt.actor().leader()));
            case RELEASE -> adoptedBy.remove(attempt.actor().leader());
            default -> {}
        }
    }

    private boolean isInCharge(Actor actor) {
        var who = actor.leader();
        return who != null && (who.equals(leader) || adoptedBy.contains(who));
    }

    private boolean wasHandedOver() {
        return deadline != null;
    }
}
