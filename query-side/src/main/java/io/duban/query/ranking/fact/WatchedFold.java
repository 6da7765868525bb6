package io.duban.query.ranking.fact;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.Awaited;
import io.duban.kernel.task.AnswerAwaited;
import io.duban.kernel.task.ExpiryReminded;
import io.duban.kernel.task.HeartbeatMissed;
import io.duban.kernel.task.LampChanged;
import io.duban.kernel.task.MilestoneSlipped;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SlipKind;
import io.duban.kernel.task.SuspensionReviewDue;
import io.duban.kernel.task.UnitReminded;
import io.duban.kernel.task.WatchEvent;
import io.duban.platform.event.RecordedEvent;

/** What has been noticed about a matter, as far as it counts. Pure. */
final class WatchedFold {

    private WatchedFold() {}

    static Matter after(Matter matter, WatchEvent event, RecordedEvent recorded) {
        return switch (event) {
            case UnitReminded e ->
                MatterFold.happened(matter, e.unit(), FactName.REMINDED, MatterFold.dayOf(recorded), recorded);
            case LampChanged ignored -> matter;
            case AnswerAwaited e -> e.answer() == Awaited.RECEIPT ? toSign(matter, e, recorded) : matter;
            case ExpiryReminded ignored -> matter;
            case SlipIssued e ->
                e.kind() == SlipKind.DISPATCH
                        ? matter
                        : MatterFold.happened(
                                matter, e.unit(), FactName.SLIP_ISSUED, e.kind().name(), e.issuedOn(), 1, recorded);
            case HeartbeatMissed e ->
                MatterFold.happened(matter, e.unit(), FactName.FEEDBACK_MISSED, CountyTime.dayOf(e.due()), recorded);
            case SuspensionReviewDue ignored -> matter;
            case MilestoneSlipped e ->
                MatterFold.happened(matter, e.unit(), FactName.MILESTONE_SLIPPED, e.planned(), recorded);
        };
    }

    private static Matter toSign(Matter matter, AnswerAwaited e, RecordedEvent recorded) {
        var assigned = matter.assigned();
        return assigned == null
                ? matter
                : matter.with(new Matter.Assigned(
                        assigned.lead(),
                        assigned.coUnits(),
                        assigned.on(),
                        assigned.by(),
                        new Matter.Receipt(e.clock().due(), Mark.of(recorded), null, null)));
    }
}
