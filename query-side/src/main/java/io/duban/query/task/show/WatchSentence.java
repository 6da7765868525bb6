package io.duban.query.task.show;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.TaskLamp;
import io.duban.kernel.task.AnswerAwaited;
import io.duban.kernel.task.ExpiryReminded;
import io.duban.kernel.task.HeartbeatMissed;
import io.duban.kernel.task.LampChanged;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SlipKind;
import io.duban.kernel.task.SuspensionReviewDue;
import io.duban.kernel.task.UnitReminded;
import io.duban.kernel.task.WatchEvent;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** The facts of watching in words. */
final class WatchSentence {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private WatchSentence() {}

    static Sentence of(WatchEvent event) {
        return switch (event) {
            case UnitReminded reminded ->
                new Sentence("reminded", reminded.unit().name()).saying(reminded.text());
            case LampChanged change -> lamp(change);
            case AnswerAwaited asked ->
                new Sentence(
                        "answer-awaited",
                        asked.clock().name(),
                        minute(asked.clock().due()));
            case ExpiryReminded reminded ->
                new Sentence(
                        "expiry-reminded",
                        reminded.unit().name(),
                        reminded.level().label(),
                        reminded.name(),
                        minute(reminded.due()));
            case SlipIssued slip -> slip(slip);
            case HeartbeatMissed missed ->
                new Sentence(
                        "heartbeat-missed",
                        missed.unit().name(),
                        Integer.toString(missed.month().getYear()),
                        Integer.toString(missed.month().getMonthValue()),
                        minute(missed.due()));
            case SuspensionReviewDue due ->
                new Sentence("suspension-review-due", due.reviewOn().toString());
        };
    }

    private static Sentence lamp(LampChanged change) {
        var sentence = change.from() == change.to()
                ? new Sentence("lamp-stays", shown(change.to()))
                : new Sentence("lamp-changed", shown(change.from()), shown(change.to()));
        var due = change.due();
        if (due == null || !change.to().isPressing()) {
            return sentence.adding("lamp-cause", change.cause());
        }
        var key = change.to() == TaskLamp.OVERDUE ? "lamp-was-due" : "lamp-is-due";
        sentence = sentence.adding(key, change.cause(), minute(due));
        var against = change.against();
        return against == null ? sentence : sentence.adding("lamp-against", against.label());
    }

    private static Sentence slip(SlipIssued slip) {
        var sentence = new Sentence(
                "slip-issued", slip.kind().label(), slip.number(), slip.unit().name());
        if (slip.daysLate() > 0) {
            sentence = sentence.adding("slip-late", Integer.toString(slip.daysLate()));
        }
        if (slip.kind() == SlipKind.DISPATCH) {
            return sentence;
        }
        return sentence.and("slip-before", String.join("、", slip.earlier()))
                .and("slip-reason", slip.reason())
                .saying(slip.text());
    }

    private static String shown(TaskLamp lamp) {
        return lamp.shape() + lamp.label();
    }

    private static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(CountyTime.ZONE));
    }
}
