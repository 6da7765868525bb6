package io.duban.platform.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.platform.database.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many tries there are, and when there is one again; over two processes, with a clock that moves when told. */
class SignInThrottleTest {

    static final TestDatabase DATABASE = TestDatabase.fresh();

    static final class SetClock extends Clock {
        volatile Instant now = Instant.parse("2026-03-31T01:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    final SetClock clock = new SetClock();
    final SignInThrottle one = new SignInThrottle(DATABASE.viewsDataSource(), SignInLimits.USUAL, clock);
    final SignInThrottle other = new SignInThrottle(DATABASE.viewsDataSource(), SignInLimits.USUAL, clock);

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void after_five_failures_there_is_one_try_every_three_minutes() {
        for (int i = 0; i < 5; i++) {
            assertThat(one.take("five", "10.0.0.1")).isEmpty();
        }
        assertThat(one.take("five", "10.0.0.1")).contains(Duration.ofMinutes(3));

        clock.move(Duration.ofMinutes(2));
        assertThat(one.take("five", "10.0.0.1")).contains(Duration.ofMinutes(1));
        clock.move(Duration.ofMinutes(1));
        assertThat(one.take("five", "10.0.0.1")).isEmpty();
        assertThat(one.take("five", "10.0.0.1")).contains(Duration.ofMinutes(3));
    }

    @Test
    void nobody_is_kept_out_for_ever_however_long_the_attack_was() {
        for (int i = 0; i < 100; i++) {
            one.take("victim", "10.0.1." + i);
        }
        clock.move(Duration.ofMinutes(15));

        for (int i = 0; i < 5; i++) {
            assertThat(one.take("victim", "10.0.2.1")).isEmpty();
        }
    }

    @Test
    void a_success_costs_nothing() {
        for (int i = 0; i < 40; i++) {
            assertThat(one.take("diligent", "10.0.3.1")).isEmpty();
            one.putBack("diligent", "10.0.3.1");
        }
    }

    @Test
    void two_processes_count_together() {
        for (int i = 0; i < 5; i++) {
            assertThat((i % 2 == 0 ? one : other).take("shared", "10.0.4.1")).isEmpty();
        }

        assertThat(one.take("shared", "10.0.4.1")).isPresent();
        assertThat(other.take("shared", "10.0.4.1")).isPresent();
    }

    @Test
    void a_hundred_tries_at_the_same_moment_are_five() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tries = threads.invokeAll(IntStream.range(0, 100)
                    .<Callable<Boolean>>mapToObj(
                            i -> () -> one.take("burst", "10.0.5." + i).isEmpty())
                    .toList());
            int tried = 0;
            for (var one : tries) {
                tried += one.get() ? 1 : 0;
            }

            assertThat(tried).isEqualTo(5);
        }
    }

    @Test
    void thirty_failures_from_one_address_stop_it_for_every_name_and_no_other_address() {
        for (int i = 0; i < 30; i++) {
            assertThat(one.take("name" + i, "10.0.6.1")).isEmpty();
        }

        assertThat(one.take("fresh", "10.0.6.1")).contains(Duration.ofSeconds(30));
        assertThat(one.take("fresh", "10.0.6.2")).isEmpty();
        clock.move(Duration.ofMinutes(15));
        assertThat(one.take("fresh", "10.0.6.1")).isEmpty();
    }

    @Test
    void who_has_a_network_of_addresses_is_one_sender() {
        assertThat(BucketName.ofAddress("2001:db8:1:2::1")).isEqualTo(BucketName.ofAddress("2001:db8:1:2:ffff::9"));
        assertThat(BucketName.ofAddress("2001:db8:1:2::1")).isNotEqualTo(BucketName.ofAddress("2001:db8:1:3::1"));
        assertThat(BucketName.ofAddress("10.0.0.1")).isNotEqualTo(BucketName.ofAddress("10.0.0.2"));
    }

    @Test
    void what_was_typed_as_name_stands_in_no_row() {
        one.take("My-Secret-Password-7", "10.0.7.1");

        assertThat(JdbcClient.create(DATABASE.viewsDataSource())
                        .sql("SELECT string_agg(id, ',') FROM events.sign_in_bucket")
                        .query(String.class)
                        .single())
                .contains("address:10.0.7.1")
                .doesNotContain("Secret");
    }

    @Test
    void looking_takes_nothing() {
        for (int i = 0; i < 20; i++) {
            assertThat(one.look("watched", "10.0.8.1")).isEmpty();
        }
        for (int i = 0; i < 5; i++) {
            one.take("watched", "10.0.8.1");
        }
        assertThat(one.look("watched", "10.0.8.1")).contains(Duration.ofMinutes(3));
    }
}
