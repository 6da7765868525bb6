package io.duban.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** When a password is checked the slow way, and when it is recognised. */
class RememberingEncoderTest {

    /** Real bcrypt that counts how often it had to work. */
    static final class Counting implements PasswordEncoder {
        final PasswordEncoder bcrypt = new BCryptPasswordEncoder(4);
        int checks;

        @Override
        public String encode(CharSequence password) {
            return bcrypt.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            checks++;
            return bcrypt.matches(password, hash);
        }
    }

    final Counting slow = new Counting();
    Instant now = Instant.parse("2026-03-31T01:00:00Z");
    final RememberingEncoder encoder = new RememberingEncoder(slow, () -> now, new byte[] {1, 2, 3});
    final String hash = encoder.encode("right");

    @Test
    void a_right_password_is_checked_once_and_then_recognised() {
        for (int i = 0; i < 10; i++) {
            assertThat(encoder.matches("right", hash)).isTrue();
        }

        assertThat(slow.checks).isEqualTo(1);
    }

    @Test
    void a_wrong_password_costs_the_full_price_every_time() {
        encoder.matches("right", hash);
        slow.checks = 0;

        for (int i = 0; i < 3; i++) {
            assertThat(encoder.matches("wrong", hash)).isFalse();
        }

        assertThat(slow.checks).isEqualTo(3);
    }

    @Test
    void after_five_minutes_the_password_is_checked_again() {
        encoder.matches("right", hash);
        now = now.plusSeconds(299);
        encoder.matches("right", hash);
        assertThat(slow.checks).isEqualTo(1);

        now = now.plusSeconds(1);
        assertThat(encoder.matches("right", hash)).isTrue();

        assertThat(slow.checks).isEqualTo(2);
    }

    @Test
    void a_new_hash_ends_the_old_password_at_once() {
        encoder.matches("right", hash);

        assertThat(encoder.matches("right", encoder.encode("another"))).isFalse();
    }

    @Test
    void no_more_than_a_thousand_are_remembered_and_the_oldest_go_first() {
        encoder.matches("right", hash);
        for (int i = 0; i < 1_000; i++) {
            var other = encoder.encode("other" + i);
            encoder.matches("other" + i, other);
        }
        slow.checks = 0;

        assertThat(encoder.matches("right", hash)).isTrue();

        assertThat(slow.checks).isEqualTo(1);
    }
}
