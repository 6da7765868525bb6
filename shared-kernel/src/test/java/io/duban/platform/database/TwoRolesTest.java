package io.duban.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may do what, tried on a table with the grants that an event table gets. */
class TwoRolesTest {

    TestDatabase database;
    JdbcClient events;
    JdbcClient views;

    @BeforeEach
    void an_event_table_with_one_event() throws SQLException {
        database = TestDatabase.fresh();
        events = JdbcClient.create(database.eventsDataSource());
        views = JdbcClient.create(database.viewsDataSource());
        try (Connection owner = database.login().connect();
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE events.sample (word text)");
            statement.execute("GRANT SELECT, INSERT ON events.sample TO duban_command");
            statement.execute("GRANT SELECT ON events.sample TO duban_query");
        }
        events.sql("INSERT INTO sample VALUES ('交办')").update();
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void each_pool_works_in_its_role_and_schema() {
        assertThat(ask(events, "SELECT current_user || ' in ' || current_schema()"))
                .isEqualTo("duban_command in events");
        assertThat(ask(views, "SELECT current_user || ' in ' || current_schema()"))
                .isEqualTo("duban_query in views");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UPDATE sample SET word = '销号'", "DELETE FROM sample", "TRUNCATE sample", "DROP TABLE sample"})
    void the_command_side_cannot_change_what_happened(String sql) {
        assertRefused(events, sql);
        assertThat(ask(events, "SELECT word FROM sample")).isEqualTo("交办");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO sample VALUES ('假')",
                "UPDATE sample SET word = '假'",
                "DELETE FROM sample",
                "CREATE TABLE events.mine (a int)"
            })
    void the_query_side_cannot_write_events(String sql) {
        assertRefused(views, sql);
    }

    @Test
    void the_query_side_reads_events_and_owns_its_views() {
        views.sql("CREATE TABLE shadow AS SELECT word FROM sample").update();
        views.sql("ALTER TABLE shadow RENAME TO shown").update();
        assertThat(ask(views, "SELECT word FROM views.shown")).isEqualTo("交办");
        assertThat(ask(views, "SELECT tableowner FROM pg_tables WHERE tablename = 'shown'"))
                .isEqualTo("duban_query");
    }

    @Test
    void the_command_side_has_nothing_to_do_with_views() {
        views.sql("CREATE TABLE shown (a int)").update();
        assertRefused(events, "SELECT * FROM views.shown");
        assertRefused(events, "CREATE TABLE views.mine (a int)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC TimeZone", "1min idle_in_transaction_session_timeout", "on synchronous_commit"})
    void every_session_has(String valueAndSetting) {
        String[] words = valueAndSetting.split(" ");
        assertThat(ask(events, "SHOW " + words[1])).isEqualTo(words[0]);
        assertThat(ask(views, "SHOW " + words[1])).isEqualTo(words[0]);
    }

    @Test
    void each_test_gets_a_database_of_its_own() {
        try (TestDatabase other = TestDatabase.fresh()) {
            JdbcClient there = JdbcClient.create(other.adminDataSource());
            assertThat(there.sql("SELECT to_regclass('events.sample')")
                            .query(String.class)
                            .optional())
                    .isEmpty();
            assertThat(ask(there, "SELECT count(*)::text FROM events.flyway_schema_history WHERE version = '1'"))
                    .isEqualTo("1");
        }
    }

    private static String ask(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    private static void assertRefused(JdbcClient jdbc, String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .rootCause()
                .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                        .isEqualTo("42501"));
    }
}
