package io.duban.platform.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes are those of RFC 6238, so that every app agrees. */
class TimeCodesTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** Appendix B of RFC 6238, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "2000000000, 279037"})
    void codes_agree_with_the_standard(long second, String code) {
        assertThat(TimeCodes.codeAt(SECRET, second / 30)).isEqualTo(code);
        assertThat(TimeCodes.stepOf(SECRET, code, Instant.ofEpochSecond(second)))
                .hasValue(second / 30);
    }

    @Test
    void one_step_of_drift_is_allowed_either_way_and_no_more() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        var step = now.getEpochSecond() / 30;

        assertThat(TimeCodes.stepOf(SECRET, TimeCodes.codeAt(SECRET, step - 1), now))
                .hasValue(step - 1);
        assertThat(TimeCodes.stepOf(SECRET, TimeCodes.codeAt(SECRET, step + 1), now))
                .hasValue(step + 1);
        assertThat(TimeCodes.stepOf(SECRET, TimeCodes.codeAt(SECRET, step - 2), now))
                .isEmpty();
        assertThat(TimeCodes.stepOf(SECRET, TimeCodes.codeAt(SECRET, step + 2), now))
                .isEmpty();
        assertThat(TimeCodes.stepOf(SECRET, "", now)).isEmpty();
        assertThat(TimeCodes.stepOf(SECRET, "二八七〇八二", now)).isEmpty();
    }

    @Test
    void the_secret_is_spelled_in_base_32_and_told_to_the_app_with_issuer_and_account() {
        var secret = new FactorSecret(SECRET);

        assertThat(secret.spelled()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(CodesForTests.bytes(secret.spelled())).isEqualTo(SECRET);
        assertThat(secret.address("溪山县督办", "zhuren"))
                .isEqualTo("otpauth://totp/%E6%BA%AA%E5%B1%B1%E5%8E%BF%E7%9D%A3%E5%8A%9E:zhuren"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%E6%BA%AA%E5%B1%B1%E5%8E%BF%E7%9D%A3%E5%8A%9E"
                        + "&algorithm=SHA1&digits=6&period=30");
        assertThat(secret.toString()).isEqualTo("FactorSecret");
    }
}
