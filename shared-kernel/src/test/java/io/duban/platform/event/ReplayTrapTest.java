package io.duban.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * Trap: after a reset the stock Jackson 3 serializer cannot read its own replay token (Axon issue 4160): its check on class
 * names refuses what it wrote. Cure: {@link DubanJson} lets in Axon's classes and ours, and no others.
 */
class ReplayTrapTest {

    @AutoClose
    private final EventStoreUnderTest events = EventStoreUnderTest.fresh();

    @AutoClose
    private final Processors processors = Processors.of(events, "one");

    private final Recorder recorder = new Recorder();

    @Test
    void the_stock_serializer_cannot_read_the_token_of_a_replay() {
        var stock = Jackson3Serializer.builder().build();
        reset(stock);

        assertThatThrownBy(() -> token(processors.tokens(stock))).hasStackTraceContaining("PolymorphicTypeValidator");
    }

    @Test
    void with_ours_a_view_is_rebuilt_from_the_first_event() {
        events.record(Facts.reminders(Facts.task(1), 3));
        reset(events.serializer);
        assertThat(token(processors.tokens(events.serializer))).isInstanceOf(ReplayToken.class);

        var again = processors.view(events.source, Processors.calling(recorder), processor -> processor);
        again.start();

        await().untilAsserted(
                        () -> assertThat(recorder.texts()).containsExactly("催办1", "催办2", "催办3", "催办1", "催办2", "催办3"));
    }

    private void reset(Serializer serializer) {
        if (events.reader.head() == 0) {
            events.record(Facts.reminders(Facts.task(1), 3));
        }
        var view = processors.view(
                events.source,
                Processors.calling(recorder),
                processor -> processor.tokenStore(processors.tokens(serializer)));
        view.start();
        await().untilAsserted(() -> assertThat(recorder.seen).hasSize(3));
        view.shutdownAsync().join();
        view.resetTokens();
    }

    private Object token(JdbcTokenStore tokens) {
        return events.viewTransactions.fetchInTransaction(() -> tokens.fetchToken("view", 0));
    }
}
