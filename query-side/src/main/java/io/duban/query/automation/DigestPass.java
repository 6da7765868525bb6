package io.duban.query.automation;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.digest.SendDigest;
import io.duban.kernel.id.IdSource;
import io.duban.kernel.limit.NextLook;
import io.duban.platform.limit.CountyLimits;
import io.duban.query.task.Viewpoint;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Once on a working day, when it has begun, each receiver for whom something waits is sent one digest; however long Duban was
 * down, it is one. What could not be sent is tried again with the next round.
 */
@Component
@ConditionalOnWebApplication
final class DigestPass {

    private static final Logger LOG = LoggerFactory.getLogger(DigestPass.class);

    private final DigestDays days;
    private final DigestWriting writing;
    private final CommandDesk desk;
    private final InstantSource time;
    private final IdSource ids;
    private final CountyLimits limits;

    DigestPass(
            DigestDays days,
            DigestWriting writing,
            CommandDesk desk,
            InstantSource time,
            IdSource ids,
            CountyLimits limits) {
        this.days = days;
        this.writing = writing;
        this.desk = desk;
        this.time = time;
        this.ids = ids;
        this.limits = limits;
    }

    void run(BooleanSupplier stopping) {
        var moment = CountyMoment.of(time, limits);
        var today = moment.today();
        if (!moment.basis().calendar().isWorkday(today)
                || moment.now().isBefore(NextLook.morningOf(today, moment.basis()))
                || days.isDone(today)) {
            return;
        }
        var all = true;
        for (var receiver : writing.receivers(today)) {
            if (stopping.getAsBoolean()) {
                return;
            }
            all &= writing.write(receiver, today, Viewpoint.now(moment.now()))
                    .map(this::send)
                    .orElse(true);
        }
        if (all) {
            days.done(today);
        }
    }

    private boolean send(SendDigest digest) {
        var reference = ids.next().toString();
        try {
            return switch (desk.submit(
                    digest, LookPass.DUBAN, key(digest.receiver().toString(), digest.day()))) {
                case CommandAnswer.Done done -> true;
                case CommandAnswer.Refused refused -> {
                    // another process has sent it meanwhile, in words of its own
                    var sent = refused.rejection().code().equals("idempotency.key-reused");
                    if (!sent) {
                        LOG.warn(
                                "Digest of {} refused: {} (reference {})",
                                digest.receiver(),
                                refused.rejection().code(),
                                reference);
                    }
                    yield sent;
                }
            };
        } catch (RuntimeException broken) {
            LOG.warn("Digest of {} not sent (reference {})", digest.receiver(), reference, broken);
            return false;
        }
    }

    private static String key(String receiver, LocalDate day) {
        return "digest:" + receiver + ":" + day;
    }
}
