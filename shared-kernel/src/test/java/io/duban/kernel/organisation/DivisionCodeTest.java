package io.duban.kernel.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.rejection.InvalidValue;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "410000, PROVINCE, 41",
        "411000, CITY, 4110",
        "411082, COUNTY, 411082",
        "411082101, TOWNSHIP, 411082101",
        "411082101203, VILLAGE, 411082101203"
    })
    void a_code_tells_its_level_and_what_codes_below_it_begin_with(String digits, UnitKind kind, String prefix) {
        var code = new DivisionCode(digits);

        assertThat(Arrays.stream(UnitKind.values()).filter(code::isOf)).containsExactly(kind);
        assertThat(code.prefix()).isEqualTo(prefix);
    }

    @ParameterizedTest
    @CsvSource({
        "411082, 411000, true",
        "411082, 410000, true",
        "411082, 411100, false",
        "411082101, 411082, true",
        "411082101, 411083, false",
        "411082101203, 411082101, true",
        "411082, 411082, false"
    })
    void a_code_lies_in_the_one_above_it(String below, String above, boolean lies) {
        assertThat(new DivisionCode(below).liesIn(new DivisionCode(above))).isEqualTo(lies);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4110", "41108210", "4110821012", "41A082", "000000", "４11082", "4110821012031"})
    void what_is_no_code_is_refused(String digits) {
        assertThatThrownBy(() -> new DivisionCode(digits)).isInstanceOf(InvalidValue.class);
    }
}
