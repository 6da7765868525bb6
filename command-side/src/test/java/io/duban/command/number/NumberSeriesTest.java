package io.duban.command.number;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.command.desk.AtOnce;
import io.duban.command.desk.CommandNode;
import io.duban.kernel.number.DocumentNumber;
import io.duban.kernel.task.ApproveRegistration;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.LimitType;
import io.duban.platform.database.TestDatabase;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class NumberSeriesTest {

    private static final int THREADS = 16;
    private static final int ROUNDS = 6;

    private static TestDatabase database;
    private static CommandNode node;

    private final NumberSeries series = new NumberSeries(JdbcClient.create(database.eventsDataSource()));
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(database.eventsDataSource()));

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        node = CommandNode.over(database);
    }

    @AfterAll
    static void stop() {
        node.close();
        database.close();
    }

    @Test
    void sixteen_at_once_with_refusals_in_between_leave_no_gap_and_no_double() throws Exception {
        var numbers =
                AtOnce.all(IntStream.range(0, THREADS)
                                .mapToObj(NumberSeriesTest::registersSome)
                                .toList())
                        .stream()
                        .flatMap(List::stream)
                        .map(text -> Objects.requireNonNull(DocumentNumber.parse(text))
                                .serial())
                        .toList();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, THREADS * ROUNDS).boxed().toList());
    }

    @Test
    void a_transaction_that_fails_gives_its_number_back() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    series.next("退", 2026);
                    throw new IllegalStateException("the command fails after the number was drawn");
                }))
                .hasMessageContaining("fails");
        assertThat(next("退", 2026)).isEqualTo("退〔2026〕1号");
    }

    @Test
    void each_year_and_each_series_begins_at_one() {
        assertThat(next("甲", 2025)).isEqualTo("甲〔2025〕1号");
        assertThat(next("甲", 2025)).isEqualTo("甲〔2025〕2号");
        assertThat(next("甲", 2026)).isEqualTo("甲〔2026〕1号");
        assertThat(next("乙", 2026)).isEqualTo("乙〔2026〕1号");
    }

    @Test
    void a_number_from_elsewhere_raises_the_series_and_never_lowers_it() {
        series.adopt(new DocumentNumber("丙", 2026, 40));
        series.adopt(new DocumentNumber("丙", 2026, 12));
        assertThat(next("丙", 2026)).isEqualTo("丙〔2026〕41号");
    }

    private String next(String code, int year) {
        return Objects.requireNonNull(transaction.execute(status -> series.next(code, year)))
                .text();
    }

    private static Callable<List<String>> registersSome(int thread) {
        return () -> IntStream.range(0, ROUNDS)
                .mapToObj(round -> {
                    var draft =
                            new DraftTask("事项" + thread + "-" + round, "其他", "会议", null, null, null, LimitType.GENERAL);
                    var approval = new ApproveRegistration(node.awaitingApproval(draft));
                    assertThat(node.refused(approval, SUPERVISOR, null)).isEqualTo("task.not-allowed");
                    var number =
                            Objects.requireNonNull(node.done(approval, DIRECTOR).number());
                    assertThat(node.refused(approval, DIRECTOR, null)).isEqualTo("task.wrong-state");
                    return number;
                })
                .toList();
    }
}
