package io.duban.query.automation;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.people.Actor;
import io.duban.platform.audit.AuditChain;
import io.duban.platform.start.CannotStart;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Once a day, from {@code duban.audit.verify-at} (03:30, the county's time) on, the audit log is verified from its beginning;
 * what came of it stands in the log, on the auditor's page, and in the gauge {@code duban.audit.sound}.
 */
@Component
@ConditionalOnWebApplication
final class VerifyingPass implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyingPass.class);
    private static final Actor SCHEDULE = Actor.system("定时任务");

    private final AuditChain chain;
    private final InstantSource time;
    private final LocalTime at;

    /** Kept in memory, so that the log is asked once; after a start it says whether today was done. */
    private @Nullable LocalDate done;

    VerifyingPass(AuditChain chain, InstantSource time, @Value("${duban.audit.verify-at:03:30}") String at) {
        this.chain = chain;
        this.time = time;
        this.at = timeOfDay(at);
    }

    void run() {
        var now = time.instant().atZone(CountyTime.ZONE);
        var today = now.toLocalDate();
        if (today.equals(done) || now.toLocalTime().isBefore(at)) {
            return;
        }
        try {
            if (!isDoneOn(today)) {
                verify();
            }
            done = today;
        } catch (RuntimeException broken) {
            LOG.error("The audit log could not be verified; tried again with the next round", broken);
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("duban.audit.sound", this, VerifyingPass::sound)
                .description("1 when the last verification found every audit entry as it was written, 0 when not")
                .register(registry);
    }

    /** Not a number before the first verification. */
    double sound() {
        return chain.lastMade().map(made -> made.sound() ? 1.0 : 0.0).orElse(Double.NaN);
    }

    private void verify() {
        var result = chain.verify(SCHEDULE);
        if (result.isSound()) {
            LOG.info("The audit log is sound: {} entries up to {}", result.entries(), result.last());
        } else {
            LOG.error("The audit log is NOT sound: entry {} is {}", result.bad(), result.fault());
        }
    }

    private boolean isDoneOn(LocalDate day) {
        return chain.lastMade(SCHEDULE.account())
                .filter(made -> LocalDate.ofInstant(made.at(), CountyTime.ZONE).equals(day))
                .isPresent();
    }

    private static LocalTime timeOfDay(String said) {
        try {
            return LocalTime.parse(said.strip());
        } catch (DateTimeException unreadable) {
            throw new CannotStart("duban.audit.verify-at 应写成 03:30 这样的时刻，现为“%s”；请改正后重新启动。".formatted(said), unreadable);
        }
    }
}
