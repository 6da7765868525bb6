package io.duban.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.limit.Awaited;
import io.duban.kernel.limit.OfficeRule;
import io.duban.kernel.rejection.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By when the office itself has to answer, as a county writes it. */
class OfficeReadingTest {

    private static final String LANES = """
            profile: ours
            lanes:
              GENERAL: [{code: D7, name: 落实解决, count: 7, unit: WORKDAY, final: true}]
            """;

    @Test
    void a_profile_that_says_nothing_answers_as_usual() {
        assertThat(LimitProfiles.parse(LANES).office()).isEqualTo(OfficeRule.USUAL);
        assertThat(OfficeRule.USUAL.workdays(Awaited.VERIFICATION)).isEqualTo(3);
        assertThat(OfficeRule.USUAL.workdays(Awaited.SITE_VERIFICATION)).isEqualTo(7);
        assertThat(OfficeRule.USUAL.workdays(Awaited.RECEIPT)).isZero();
    }

    @Test
    void what_a_county_writes_counts_and_the_rest_stays_as_usual() {
        var office = LimitProfiles.parse(LANES + "office: {extension: 2, siteVerification: 10}")
                .office();

        assertThat(office.workdays(Awaited.EXTENSION)).isEqualTo(2);
        assertThat(office.workdays(Awaited.SITE_VERIFICATION)).isEqualTo(10);
        assertThat(office.workdays(Awaited.RETURN)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{extension: soon}", "{extension: -1}", "{coffee: 1}", "3"})
    void what_cannot_be_meant_is_told_with_its_place(String written) {
        assertThatThrownBy(() -> LimitProfiles.parse(LANES + "office: " + written))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("office");
    }
}
