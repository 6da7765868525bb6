package io.duban.platform.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** When a provider's word counts as more than one factor. */
class FactorsTest {

    @Test
    void silence_and_methods_of_one_kind_are_one_factor() {
        assertThat(Factors.moreThanOne(null, null, List.of())).isFalse();
        assertThat(Factors.moreThanOne(List.of("pwd"), null, List.of())).isFalse();
        assertThat(Factors.moreThanOne(List.of("pwd", "pin", "kba"), null, List.of()))
                .isFalse();
        assertThat(Factors.moreThanOne(List.of("otp", "sms"), null, List.of())).isFalse();
    }

    @Test
    void methods_of_two_kinds_or_the_word_for_it_are_several() {
        assertThat(Factors.moreThanOne(List.of("pwd", "otp"), null, List.of())).isTrue();
        assertThat(Factors.moreThanOne(List.of("hwk", "fpt"), null, List.of())).isTrue();
        assertThat(Factors.moreThanOne(List.of("mfa"), null, List.of())).isTrue();
    }

    @Test
    void a_class_counts_if_the_county_has_named_it() {
        assertThat(Factors.moreThanOne(null, "level-3", List.of("level-3"))).isTrue();
        assertThat(Factors.moreThanOne(null, "level-1", List.of("level-3"))).isFalse();
        assertThat(Factors.moreThanOne(List.of("a word of their own"), "mfa", List.of()))
                .isFalse();
    }
}
