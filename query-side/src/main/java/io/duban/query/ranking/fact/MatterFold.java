package io.duban.query.ranking.fact;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.rule.Exclusion;
import io.duban.kernel.task.AllocationAnswer;
import io.duban.kernel.task.AllocationAnswered;
import io.duban.kernel.task.AssignmentEvent;
import io.duban.kernel.task.CheckEvent;
import io.duban.kernel.task.CitizenEvent;
import io.duban.kernel.task.FateEvent;
import io.duban.kernel.task.HandlingEvent;
import io.duban.kernel.task.LimitEvent;
import io.duban.kernel.task.RegistrationEvent;
import io.duban.kernel.task.ReturnRefused;
import io.duban.kernel.task.ReturnRequested;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskPraised;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.UnitDesignated;
import io.duban.kernel.task.WatchEvent;
import io.duban.platform.event.RecordedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each event changes in a matter. Pure. */
final class MatterFold {

    private MatterFold() {}

    static Matter after(Matter matter, RecordedEvent recorded) {
        return switch ((TaskEvent) recorded.event()) {
            case RegistrationEvent ignored -> matter; // what was not handed over counts for nobody
            case AssignmentEvent event -> assigned(matter, event, recorded);
            case HandlingEvent event -> handled(matter, event, recorded);
            case LimitEvent event -> LimitsFold.after(matter, event, recorded);
            case CheckEvent event -> ChecksFold.after(matter, event, recorded);
            case FateEvent event -> FatesFold.after(matter, event, recorded);
            case WatchEvent event -> WatchedFold.after(matter, event, recorded);
            case CitizenEvent ignored -> matter;
        };
    }

    private static Matter assigned(Matter matter, AssignmentEvent event, RecordedEvent recorded) {
        return switch (event) {
            case TaskDispatched e ->
                handed(matter, e.leadUnit(), e.coUnits(), e.dispatchedOn(), e.deadline(), recorded);
            case TaskReassigned e ->
                handed(matter, e.leadUnit(), e.coUnits(), e.dispatchedOn(), e.deadline(), recorded);
            case UnitDesignated e ->
                handed(matter, e.leadUnit(), e.coUnits(), e.dispatchedOn(), e.deadline(), recorded);
            case TaskSigned ignored -> signed(matter, recorded);
            case ReturnRequested ignored -> held(matter, recorded);
            case ReturnRefused e ->
                happened(matter.with((Matter.Held) null), e.unit(), FactName.RETURN_REFUSED, dayOf(recorded), recorded);
        };
    }

    /** The new unit begins anew: what was asked or due of the one before is not its own. */
    private static Matter handed(
            Matter matter,
            UnitRef lead,
            List<UnitRef> coUnits,
            LocalDate on,
            @Nullable LocalDate deadline,
            RecordedEvent recorded) {
        var others =
                coUnits.stream().filter(unit -> !unit.id().equals(lead.id())).toList();
        var now = matter.with(new Matter.Assigned(lead, others, on, Mark.of(recorded), null))
                .with((Matter.Held) null)
                .asking(null)
                .staged(List.of());
        return LimitsFold.dueBy(now, deadline, recorded);
    }

    private static Matter signed(Matter matter, RecordedEvent recorded) {
        var assigned = matter.assigned();
        if (assigned == null || assigned.receipt() == null) {
            return matter;
        }
        var receipt = Objects.requireNonNull(assigned.receipt());
        return matter.with(new Matter.Assigned(
                assigned.lead(),
                assigned.coUnits(),
                assigned.on(),
                assigned.by(),
                new Matter.Receipt(receipt.due(), receipt.by(), recorded.occurredAt(), Mark.of(recorded))));
    }

    private static Matter handled(Matter matter, HandlingEvent event, RecordedEvent recorded) {
        if (event instanceof TaskPraised e) {
            return happened(
                    matter, e.unit(), FactName.POSITIVE_INSTRUCTION, e.level().code(), e.praisedOn(), 1, recorded);
        }
        var assigned = matter.assigned();
        if (assigned == null
                || !(event instanceof AllocationAnswered answered)
                || answered.answer() != AllocationAnswer.RELEASE) {
            return matter;
        }
        var rest = assigned.coUnits().stream()
                .filter(unit -> !unit.id().equals(answered.unit().id()))
                .toList();
        return matter.with(
                new Matter.Assigned(assigned.lead(), rest, assigned.on(), assigned.by(), assigned.receipt()));
    }

    /** From now on it lies with those who check and decide, unless it did already. */
    static Matter held(Matter matter, RecordedEvent recorded) {
        return matter.held() == null ? matter.with(new Matter.Held(recorded.occurredAt(), Mark.of(recorded))) : matter;
    }

    static Matter tagged(Matter matter, Exclusion tag, RecordedEvent recorded) {
        return matter.tagged(Stream.concat(
                        untagged(matter, tag).tags().stream(), Stream.of(new Matter.Tagged(tag, Mark.of(recorded))))
                .toList());
    }

    static Matter untagged(Matter matter, Exclusion tag) {
        return matter.tagged(
                matter.tags().stream().filter(one -> one.tag() != tag).toList());
    }

    static Matter happened(Matter matter, UnitRef unit, FactName fact, LocalDate day, RecordedEvent recorded) {
        return happened(matter, unit, fact, "", day, 1, recorded);
    }

    static Matter happened(
            Matter matter,
            UnitRef unit,
            FactName fact,
            String level,
            LocalDate day,
            long value,
            RecordedEvent recorded) {
        var one = new Matter.Happening(recorded.sequence(), unit, fact, level, day, value, Mark.of(recorded), null);
        return matter.happened(
                Stream.concat(matter.happenings().stream(), Stream.of(one)).toList());
    }

    static LocalDate dayOf(RecordedEvent event) {
        var day = event.occurredOn();
        return day != null ? day : CountyTime.dayOf(event.occurredAt());
    }
}
