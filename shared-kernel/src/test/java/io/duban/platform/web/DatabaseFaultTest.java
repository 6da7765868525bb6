package io.duban.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Which failures mean "the database is away, try again", and which are faults of ours. */
class DatabaseFaultTest {

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        "08006, connection broke, true",
        "08001, connection refused, true",
        "57P01, the administrator stops the server, true",
        "57P03, the server is starting, true",
        "53100, disk full, true",
        "53300, too many connections, true",
        "23505, a key that exists, false",
        "42601, a wrong statement, false",
        "57014, a statement was cancelled, false",
        "40001, a conflict between transactions, false"
    })
    void the_state_tells(String state, String meaning, boolean away) {
        var wrapped = new IllegalStateException(new RuntimeException(new SQLException(meaning, state)));

        assertThat(DatabaseFault.isIn(wrapped)).isEqualTo(away);
    }

    @Test
    void a_pool_or_a_transaction_that_gets_no_connection_tells_too() {
        assertThat(DatabaseFault.isIn(new SQLTransientConnectionException("timed out")))
                .isTrue();
        assertThat(DatabaseFault.isIn(new DataAccessResourceFailureException("away")))
                .isTrue();
        assertThat(DatabaseFault.isIn(new CannotCreateTransactionException("away")))
                .isTrue();
    }

    @Test
    void other_failures_are_not_the_databases() {
        assertThat(DatabaseFault.isIn(new IllegalStateException("ours"))).isFalse();
        assertThat(DatabaseFault.isIn(new SQLException("without a state"))).isFalse();
    }

    @Test
    void causes_that_go_round_in_a_circle_come_to_an_end() {
        var first = new IllegalStateException("first");
        var second = new IllegalStateException("second", first);
        first.initCause(second);

        assertThat(DatabaseFault.isIn(first)).isFalse();
    }

    @Test
    void the_body_says_that_nothing_was_saved_and_to_try_again() {
        var body = DatabaseFault.problem();

        assertThat(body.getStatus()).isEqualTo(503);
        assertThat(body.getDetail()).contains("没有保存", "稍后重试");
        assertThat(body.getProperties()).containsEntry("code", "database.unavailable");
    }
}
