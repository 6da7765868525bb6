package io.duban.command.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.event.Decision;
import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.event.Fact;
import io.duban.kernel.rejection.Rejection;
import java.util.List;

/** Reads a decision in a test. */
public final class Outcome {

    private Outcome() {}

    public static List<DomainEvent> events(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) decision).facts().stream().map(Fact::event).toList();
    }

    public static List<Fact> facts(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) decision).facts();
    }

    public static Rejection rejection(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).rejection();
    }
}
