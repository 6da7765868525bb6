package io.duban.kernel.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @Test
    void a_number_is_written_with_hexagonal_brackets_and_without_leading_zeros() {
        assertThat(new DocumentNumber("督", 2026, 3).text()).isEqualTo("督〔2026〕3号");
    }

    @Test
    void a_written_number_is_read_back_into_its_parts() {
        assertThat(DocumentNumber.parse(" 督办〔2026〕699号 ")).isEqualTo(new DocumentNumber("督办", 2026, 699));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "督[2026]3号", "督〔2026〕第3号", "督〔2026〕03号", "督〔26〕3号", "〔2026〕3号", "督〔2026〕3"})
    void another_form_is_no_number_of_this_kind(String text) {
        assertThat(DocumentNumber.parse(text)).isNull();
    }
}
