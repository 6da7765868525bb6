package io.duban.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerFactsTest {

    @ParameterizedTest
    @ValueSource(ints = {150000, 150014, 160010, 170005, 180004})
    void versions_15_to_18_are_taken(int version) {
        assertThat(new ServerFacts(version, "on", "on", "UTF8", false).complaint())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {90624, 140019, 149999})
    void older_versions_are_refused(int version) {
        assertThat(new ServerFacts(version, "on", "on", "UTF8", false).complaint())
                .hasValueSatisfying(
                        line -> assertThat(line).contains("太旧", "15 至 18").hasLineCount(1));
    }

    @Test
    void a_server_that_loses_data_in_a_power_cut_is_refused() {
        assertThat(new ServerFacts(180004, "off", "on", "UTF8", false).complaint())
                .hasValueSatisfying(
                        line -> assertThat(line).contains("fsync = on").hasLineCount(1));
        assertThat(new ServerFacts(180004, "on", "off", "UTF8", false).complaint())
                .hasValueSatisfying(line ->
                        assertThat(line).contains("synchronous_commit = on").hasLineCount(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "local", "remote_write", "remote_apply"})
    void every_commit_that_waits_for_the_disk_is_good(String synchronousCommit) {
        assertThat(new ServerFacts(180004, "on", synchronousCommit, "UTF8", false).complaint())
                .isEmpty();
    }

    @Test
    void a_standby_and_a_database_without_chinese_are_refused() {
        assertThat(new ServerFacts(180004, "on", "on", "UTF8", true).complaint())
                .hasValueSatisfying(line -> assertThat(line).contains("主库"));
        assertThat(new ServerFacts(180004, "on", "on", "SQL_ASCII", false).complaint())
                .hasValueSatisfying(line -> assertThat(line).contains("SQL_ASCII", "UTF8"));
    }

    @Test
    void our_own_server_is_asked_and_passes() throws SQLException {
        try (Connection connection = TestServer.running().login().connect()) {
            assertThat(ServerFacts.ask(connection))
                    .satisfies(facts -> assertThat(facts.version()).isBetween(180000, 189999))
                    .satisfies(facts -> assertThat(facts.complaint()).isEmpty());
        }
    }
}
