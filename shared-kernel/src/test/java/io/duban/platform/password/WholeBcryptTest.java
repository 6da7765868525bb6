package io.duban.platform.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Every character of a password counts, and hashes of before still hold. */
class WholeBcryptTest {

    final WholeBcrypt encoder = new WholeBcrypt(4);

    @Test
    void the_last_character_of_a_long_password_counts() {
        var password = "山水田园".repeat(31) + "山水田";
        var hash = encoder.encode(password + "园");

        assertThat(encoder.matches(password + "园", hash)).isTrue();
        assertThat(encoder.matches(password + "圆", hash)).isFalse();
        assertThat(encoder.matches(password, hash)).isFalse();
    }

    @Test
    void around_seventy_two_bytes_nothing_is_lost() {
        for (int length = 70; length <= 75; length++) {
            var password = "a".repeat(length);
            var hash = encoder.encode(password);

            assertThat(encoder.matches(password, hash)).as("%d", length).isTrue();
            assertThat(encoder.matches(password + "a", hash)).as("%d", length).isFalse();
        }
    }

    @Test
    void a_hash_that_plain_bcrypt_made_still_holds() {
        var before = new BCryptPasswordEncoder(4).encode("kw9-vb3-xq7-");

        assertThat(encoder.matches("kw9-vb3-xq7-", before)).isTrue();
        assertThat(encoder.upgradeEncoding(before)).isFalse();
        assertThat(new WholeBcrypt(5).upgradeEncoding(before)).isTrue();
    }
}
