package io.duban.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.axonframework.updates.LoggingUpdateCheckerReporter;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.UpdateCheckerHttpClient;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * Trap: Axon calls its vendor's server a second after the start. Cure: {@link AxonQuiet}, twice over: the system property and
 * the bean that the checker asks. That nothing calls out in the whole run is watched by the loopback guard.
 */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class UpdateCheckerTrapTest {

    private static final String DISABLED = "axoniq.update-checker.disabled";

    private final String before = System.getProperty(DISABLED, "true");
    private final ScheduledThreadPoolExecutor calls = new ScheduledThreadPoolExecutor(1);

    @BeforeEach
    void as_out_of_the_box() {
        System.setProperty(DISABLED, "false");
    }

    @AfterEach
    void restore() {
        calls.shutdownNow();
        System.setProperty(DISABLED, before);
    }

    @Test
    void out_of_the_box_a_call_is_planned() {
        start(UsagePropertyProvider.create());

        assertThat(calls.getQueue()).hasSize(1);
    }

    @Test
    void after_quieting_none_is_planned() {
        AxonQuiet.apply();

        start(UsagePropertyProvider.create());

        assertThat(calls.getQueue()).isEmpty();
    }

    @Test
    void with_our_configuration_none_is_planned_even_if_the_property_says_otherwise() {
        start(new EventStoreConfiguration().usagePropertyProvider());

        assertThat(calls.getQueue()).isEmpty();
    }

    private void start(UsagePropertyProvider properties) {
        new UpdateChecker(
                        new UpdateCheckerHttpClient(properties), new LoggingUpdateCheckerReporter(), properties, calls)
                .start();
    }
}
