package io.duban.command.digest;

import io.duban.kernel.digest.DigestSent;
import io.duban.kernel.digest.SendDigest;
import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.limit.NextLook;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.rejection.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** At most one digest to each receiver and working day, and not before the working day has begun. */
final class SendDigestDecision {

    private SendDigestDecision() {}

    /** @param last the day of the receiver's last digest; null before the first */
    static Decision decide(@Nullable LocalDate last, SendDigest command, Actor actor, Instant now, LimitBasis limits) {
        if (!CountyAction.SEND_DIGEST.isFor(actor)) {
            return Decision.refuse(new Rejection.NotAllowed("digest.system-alone", "今日提醒由系统发送，不能由人发送；需要催办时请在事项页面操作。"));
        }
        if (last != null && !command.day().isAfter(last)) {
            return new Decision.Accepted(List.of());
        }
        if (!command.day().equals(limits.dayOf(now))) {
            return Decision.refuse(new Rejection.TooLate("digest.another-day", "今日提醒只能在当天发送。"));
        }
        if (!limits.calendar().isWorkday(command.day()) || now.isBefore(NextLook.morningOf(command.day(), limits))) {
            return Decision.refuse(new Rejection.WrongState("digest.no-office-hours", "今日提醒只在工作日上班后发送。"));
        }
        return Decision.accept(new DigestSent(
                command.receiver(), command.receiverName(), command.day(), command.parts(), command.news()));
    }
}
