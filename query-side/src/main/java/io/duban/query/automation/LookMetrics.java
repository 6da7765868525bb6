package io.duban.query.automation;

import io.duban.query.task.DueLooks;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** For how long the look that waits longest has been due, as a gauge in seconds; 0 when none waits. */
@Component
@ConditionalOnWebApplication
final class LookMetrics implements MeterBinder {

    private final DueLooks looks;
    private final InstantSource time;

    LookMetrics(DueLooks looks, InstantSource time) {
        this.looks = looks;
        this.time = time;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("duban.look.overdue.seconds", this, LookMetrics::overdue)
                .description("Age of the oldest look at a task that is due and has not been taken")
                .register(registry);
    }

    double overdue() {
        var now = time.instant();
        return looks.oldest(now)
                .map(since -> Math.max(0, Duration.between(since, now).toMillis() / 1000.0))
                .orElse(0.0);
    }
}
