package io.duban.query.automation;

import io.duban.kernel.event.CountyTime;
import io.duban.platform.audit.AuditRetention;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Once a day, what the audit log has kept for long enough is forgotten; what could not be is tried again with the next round. */
@Component
@ConditionalOnWebApplication
final class ForgettingPass {

    private static final Logger LOG = LoggerFactory.getLogger(ForgettingPass.class);

    private final AuditRetention retention;
    private final InstantSource time;

    /** Kept in memory alone: a process that takes the job over forgets once more, and finds nothing left. */
    private @Nullable LocalDate done;

    ForgettingPass(AuditRetention retention, InstantSource time) {
        this.retention = retention;
        this.time = time;
    }

    void run() {
        var today = LocalDate.ofInstant(time.instant(), CountyTime.ZONE);
        if (today.equals(done)) {
            return;
        }
        try {
            var forgotten = retention.forgetWhatIsOver();
            done = today;
            if (forgotten > 0) {
                LOG.info("{} audit entries were kept for long enough and are forgotten", forgotten);
            }
        } catch (RuntimeException broken) {
            LOG.error("Audit entries that are over are not forgotten; tried again with the next round", broken);
        }
    }
}
