package io.duban.command.task.carryover;

import io.duban.command.task.closing.OnTime;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.Fact;
import io.duban.kernel.people.Actor;
import io.duban.kernel.person.CitizenDetails;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.task.CarryOverTask;
import io.duban.kernel.task.CitizenRecorded;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.OfficeNamed;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A ledger row becomes a task with its past: each fact on the day on which the ledger says it happened. */
final class CarryOverTaskDecision {

    private CarryOverTaskDecision() {}

    /**
     * @param number the row's own number or the one that it is given now
     * @param kept seals what the row says about a citizen and gives the key for it; asked only for what is accepted
     */
    static Decision decide(
            TaskId id, CarryOverTask row, Actor actor, String number, Function<CitizenDetails, PersonKey> kept) {
        return LedgerRowMustHoldTogether.refusal(row, actor)
                .map(Decision::refuse)
                .orElseGet(() -> new Decision.Accepted(past(id, row, actor, number, kept)));
    }

    private static List<Fact> past(
            TaskId id, CarryOverTask row, Actor actor, String number, Function<CitizenDetails, PersonKey> kept) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.on(row.registeredOn(), drafted(id, row, actor)));
        facts.add(Fact.on(
                row.registeredOn(),
                new LedgerEntryCarriedOver(id, row.importId(), row.responsiblePerson(), row.entry())));
        var office = actor.office();
        if (office != null) {
            facts.add(Fact.on(row.registeredOn(), new OfficeNamed(id, office)));
        }
        var citizen = row.citizen();
        if (citizen != null) {
            facts.add(Fact.on(
                    row.registeredOn(), new CitizenRecorded(id, kept.apply(citizen), List.copyOf(citizen.held()))));
        }
        facts.add(Fact.on(row.registeredOn(), new RegistrationApproved(id, number, row.registeredOn())));
        facts.add(Fact.on(row.dispatchedOn(), dispatched(id, row)));
        if (row.percent() != null || row.latestProgress() != null) {
            facts.add(Fact.on(progressDay(row), progress(id, row)));
        }
        var closedOn = row.closedOn();
        if (closedOn != null) {
            var onTime = OnTime.of(closedOn, row.deadline());
            facts.add(Fact.on(closedOn, new TaskClosed(id, closedOn, onTime, null, row.publicReview(), null)));
        }
        return facts;
    }

    private static TaskDrafted drafted(TaskId id, CarryOverTask row, Actor actor) {
        return new TaskDrafted(
                id,
                row.title(),
                row.category(),
                row.source(),
                row.sourceNumber(),
                row.content(),
                row.completionStandard(),
                row.limitType(),
                actor.account());
    }

    private static TaskDispatched dispatched(TaskId id, CarryOverTask row) {
        return new TaskDispatched(id, row.leadUnit(), row.coUnits(), row.leader(), row.deadline(), row.dispatchedOn());
    }

    private static ProgressReported progress(TaskId id, CarryOverTask row) {
        var text = row.latestProgress() == null ? "（台账未填写进展情况）" : row.latestProgress();
        return new ProgressReported(id, row.leadUnit(), text, percent(row.percent(), row.closedOn()), null, List.of());
    }

    /** A silent ledger says nothing about an open matter, and all about a closed one. */
    private static int percent(@Nullable Integer stated, @Nullable LocalDate closedOn) {
        if (stated != null) {
            return stated;
        }
        return closedOn == null ? 0 : 100;
    }

    /** The ledger knows the latest progress as of its own day, or of the closing; never before the work was handed over. */
    private static LocalDate progressDay(CarryOverTask row) {
        var known = row.closedOn() == null ? row.asOf() : row.closedOn();
        return known.isBefore(row.dispatchedOn()) ? row.dispatchedOn() : known;
    }
}
