package io.duban.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Two command nodes over one database, each with a cache and locks that the other knows nothing of. */
class TwoCommandNodesTest {

    @AutoClose
    private final EventStoreUnderTest events = EventStoreUnderTest.fresh();

    private final Reminding one =
            new Reminding(RoundTripTrapTest.repository(events.store, new KeepingCache()), events.commandTransactions);
    private final Reminding other =
            new Reminding(RoundTripTrapTest.repository(events.store, new KeepingCache()), events.commandTransactions);

    @Test
    void who_acts_on_an_old_state_is_told_of_the_conflict_and_succeeds_when_it_looks_again() {
        one.begin(Facts.task(1));
        assertThat(other.remind(Facts.task(1))).isEqualTo(2);

        assertThatThrownBy(() -> one.remind(Facts.task(1))).isInstanceOf(ConcurrencyException.class);

        assertThat(one.remind(Facts.task(1))).isEqualTo(3);
        assertThat(events.reader.stream(Facts.task(1).value())).hasSize(3);
    }

    @Test
    void of_two_commands_at_once_each_sequence_number_has_one_winner() throws Exception {
        one.begin(Facts.task(1));
        var rounds = 30;
        var barrier = new CyclicBarrier(2);
        var won = 1;
        var lost = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var round = 0; round < rounds; round++) {
                var race = new ArrayList<Future<Integer>>();
                for (var node : new Reminding[] {one, other}) {
                    Callable<Integer> turn = () -> {
                        barrier.await();
                        return node.remind(Facts.task(1));
                    };
                    race.add(threads.submit(turn));
                }
                for (var turn : race) {
                    try {
                        turn.get();
                        won++;
                    } catch (ExecutionException e) {
                        assertThat(e).hasCauseInstanceOf(ConcurrencyException.class);
                        lost++;
                    }
                }
            }
        }

        assertThat(won + lost).isEqualTo(1 + 2 * rounds);
        assertThat(lost).isPositive();
        assertThat(events.reader.stream(Facts.task(1).value()))
                .hasSize(won)
                .extracting(RecordedEvent::sequence)
                .doesNotHaveDuplicates()
                .isSorted();
    }
}
