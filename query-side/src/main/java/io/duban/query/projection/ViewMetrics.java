package io.duban.query.projection;

import io.duban.platform.event.EventReader;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** How far each view is behind the events and what it has parked, as gauges with the tag {@code view}. */
@Component
final class ViewMetrics implements MeterBinder {

    private final ViewTokens tokens;
    private final EventReader events;
    private final DeadLetters deadLetters;
    private final Clock clock;

    ViewMetrics(ViewTokens tokens, EventReader events, DeadLetters deadLetters, Clock clock) {
        this.tokens = tokens;
        this.events = events;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var view : tokens.names()) {
            gauge(registry, view, "duban.projection.lag.events", "Positions behind the newest event", this::lag);
            gauge(registry, view, "duban.projection.lag.seconds", "Age of the oldest event not shown", this::age);
            gauge(registry, view, "duban.dead.letters", "Parked events", deadLetters::count);
        }
    }

    private double lag(String view) {
        return Math.max(0, events.head() - Math.max(0, tokens.of(view).index()));
    }

    private double age(String view) {
        return events.after(tokens.of(view).index(), 1).stream()
                .map(event -> seconds(event.recordedAt()))
                .findFirst()
                .orElse(0.0);
    }

    private double seconds(Instant since) {
        return Math.max(0, Duration.between(since, clock.instant()).toMillis() / 1000.0);
    }

    private static void gauge(
            MeterRegistry registry, String view, String name, String what, ToDoubleFunction<String> value) {
        Gauge.builder(name, view, value).tag("view", view).description(what).register(registry);
    }
}
