package io.duban.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.platform.database.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A signature holds for exactly one request, for about a minute, between processes of one database. */
class OnBehalfSignerTest {

    static final TestDatabase DATABASE = TestDatabase.fresh();
    static final byte[] BODY = "{\"name\":\"青石镇\"}".getBytes(StandardCharsets.UTF_8);
    static final String PATH = "/api/commands/register-unit";

    Instant now = Instant.parse("2026-03-31T01:00:00Z");
    final OnBehalfSigner sending = new OnBehalfSigner(
            new SideSecret(JdbcClient.create(DATABASE.viewsDataSource())), () -> Instant.parse("2026-03-31T01:00:00Z"));
    final OnBehalfSigner receiving =
            new OnBehalfSigner(new SideSecret(JdbcClient.create(DATABASE.eventsDataSource())), () -> now);

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void the_other_side_of_the_same_database_reads_the_account() {
        assertThat(receiving.verify(signed(), "POST", PATH, BODY, "k1")).hasValue("zhuren");
        assertThat(receiving.verify(sending.sign("某;人=1", "POST", PATH, BODY, null), "POST", PATH, BODY, null))
                .hasValue("某;人=1");
    }

    @Test
    void nothing_that_was_signed_can_be_exchanged() {
        var header = signed();

        assertThat(receiving.verify(header, "PUT", PATH, BODY, "k1")).isEmpty();
        assertThat(receiving.verify(header, "POST", PATH + "s", BODY, "k1")).isEmpty();
        assertThat(receiving.verify(header, "POST", PATH, new byte[0], "k1")).isEmpty();
        assertThat(receiving.verify(header, "POST", PATH, BODY, "k2")).isEmpty();
        assertThat(receiving.verify(header, "POST", PATH, BODY, null)).isEmpty();
        assertThat(receiving.verify(header.replace("zhuren", "admin"), "POST", PATH, BODY, "k1"))
                .isEmpty();
        assertThat(receiving.verify(header.replace("at=1", "at=2"), "POST", PATH, BODY, "k1"))
                .isEmpty();
    }

    @Test
    void a_minute_apart_is_accepted_and_more_is_not() {
        for (var seconds : new int[] {-60, 60}) {
            now = Instant.parse("2026-03-31T01:00:00Z").plusSeconds(seconds);
            assertThat(receiving.verify(signed(), "POST", PATH, BODY, "k1")).isPresent();
        }
        for (var seconds : new int[] {-61, 61, 86_400}) {
            now = Instant.parse("2026-03-31T01:00:00Z").plusSeconds(seconds);
            assertThat(receiving.verify(signed(), "POST", PATH, BODY, "k1")).isEmpty();
        }
    }

    @Test
    void what_is_not_a_signature_is_refused_quietly() {
        for (var header : new String[] {
            "",
            "zhuren",
            "account=zhuren;at=;signature=",
            "account=zhuren;at=999999999999999;signature=" + "A".repeat(43),
            "account=%;at=1;signature=" + "A".repeat(43)
        }) {
            assertThat(receiving.verify(header, "POST", PATH, BODY, "k1")).isEmpty();
        }
    }

    @Test
    void another_database_has_another_secret() {
        try (var other = TestDatabase.fresh()) {
            try (var admin = other.adminDataSource().getConnection();
                    var change = admin.createStatement()) {
                change.execute("UPDATE events.side_secret SET secret = sha256('another')");
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
            var stranger = new OnBehalfSigner(new SideSecret(JdbcClient.create(other.viewsDataSource())), () -> now);

            var header = stranger.sign("zhuren", "POST", PATH, BODY, "k1");

            assertThat(receiving.verify(header, "POST", PATH, BODY, "k1")).isEmpty();
        }
    }

    private String signed() {
        return sending.sign("zhuren", "POST", PATH, BODY, "k1");
    }
}
