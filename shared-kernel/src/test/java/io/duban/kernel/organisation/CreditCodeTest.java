package io.duban.kernel.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.kernel.rejection.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GB 32100-2015; the first code is the standard's own example. */
class CreditCodeTest {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "91440300708461136T",
                "91330100799655058B",
                "91110000802100433B",
                "11110000000014006X",
                "12100000400012199X"
            })
    void a_code_whose_check_character_fits_is_taken(String code) {
        assertThat(new CreditCode(code).text()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91440300708461136T"})
    void each_single_wrong_character_is_found(String code) {
        for (var place = 0; place < code.length(); place++) {
            for (var wrong : CHARACTERS.toCharArray()) {
                if (wrong != code.charAt(place)) {
                    var corrupted = code.substring(0, place) + wrong + code.substring(place + 1);
                    assertThat(refusal(corrupted)).as(corrupted).isEqualTo("organisation.credit-code-check");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100I000100Y43",
                "91350100O000100Y43",
                "９1350100M000100Y43",
                "91350100M000100Y4 "
            })
    void another_length_or_a_letter_that_does_not_occur_is_refused(String code) {
        assertThat(refusal(code)).isEqualTo("organisation.credit-code-unreadable");
    }

    @Test
    void small_letters_and_blanks_around_are_forgiven() {
        assertThat(new CreditCode(" 91350100m000100y43 ").text()).isEqualTo("91350100M000100Y43");
    }

    private static String refusal(String code) {
        return catchThrowableOfType(InvalidValue.class, () -> new CreditCode(code))
                .rejection()
                .code();
    }
}
