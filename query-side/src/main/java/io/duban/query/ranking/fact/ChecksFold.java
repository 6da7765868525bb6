package io.duban.query.ranking.fact;

import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.rule.Exclusion;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.CheckEvent;
import io.duban.kernel.task.ClosingRefused;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.NoContactRecorded;
import io.duban.kernel.task.PublicGateLifted;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationPassed;
import io.duban.platform.event.RecordedEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the facts of checking, reviewing and closing change in a matter. Pure. */
final class ChecksFold {

    private ChecksFold() {}

    static Matter after(Matter matter, CheckEvent event, RecordedEvent recorded) {
        return switch (event) {
            case CompletionRequested ignored -> MatterFold.held(matter.asking(null), recorded);
            case VerificationBegun ignored -> MatterFold.held(matter, recorded);
            case VerificationPassed ignored -> MatterFold.held(matter, recorded);
            case CompletionReturned e -> returned(matter, FactName.RETURNED_FOR_REWORK, e.deadline(), recorded);
            case FalsificationFound e -> returned(matter, FactName.FALSIFICATION, e.deadline(), recorded);
            case ClosingRefused e -> returned(matter, FactName.RETURNED_FOR_REWORK, e.deadline(), recorded);
            case PublicReviewConcluded e -> concluded(matter, e, recorded);
            case TaskClosed e -> closed(matter, e, recorded);
            case TaskReopened e -> reopened(matter, e, recorded);
            case PublicGateSet ignored -> matter;
            case PublicGateLifted ignored -> matter;
            case ElectorateFrozen ignored -> matter;
            case AppraisalCast ignored -> matter; // counted when the review is concluded
            case NoContactRecorded ignored -> matter;
        };
    }

    private static Matter returned(Matter matter, FactName fact, @Nullable LocalDate deadline, RecordedEvent recorded) {
        return told(LimitsFold.dueBy(matter.with((Matter.Held) null), deadline, recorded), fact, 1, recorded);
    }

    private static Matter concluded(Matter matter, PublicReviewConcluded e, RecordedEvent recorded) {
        var tally = e.tally();
        var heard = told(matter, FactName.ANSWERED, tally.answers(), recorded);
        heard = told(heard, FactName.SATISFIED, tally.satisfied(), recorded);
        heard = told(heard, FactName.BASICALLY_SATISFIED, tally.basicallySatisfied(), recorded);
        heard = told(heard, FactName.UNSATISFIED, tally.unsatisfied(), recorded);
        return e.passed() ? heard : told(heard.with((Matter.Held) null), FactName.RETURNED_FOR_REWORK, 1, recorded);
    }

    private static Matter closed(Matter matter, TaskClosed e, RecordedEvent recorded) {
        var by = Mark.of(recorded);
        var grade = e.grade() == null ? null : e.grade().name();
        return matter.with((Matter.Held) null)
                .asking(null)
                .with(new Matter.Closing(e.closedOn(), e.onTime(), grade, by, by));
    }

    /** The closing is taken back; the new cycle is due by its own day. */
    private static Matter reopened(Matter matter, TaskReopened e, RecordedEvent recorded) {
        var open = MatterFold.untagged(matter.with((Matter.Closing) null), Exclusion.LONG_TERM);
        return told(LimitsFold.dueBy(open, e.deadline(), recorded), FactName.REOPENED, 1, recorded);
    }

    private static Matter told(Matter matter, FactName fact, long value, RecordedEvent recorded) {
        var unit = lead(matter);
        return unit == null || value == 0
                ? matter
                : MatterFold.happened(matter, unit, fact, "", MatterFold.dayOf(recorded), value, recorded);
    }

    private static @Nullable UnitRef lead(Matter matter) {
        var assigned = matter.assigned();
        return assigned == null ? null : assigned.lead();
    }
}
