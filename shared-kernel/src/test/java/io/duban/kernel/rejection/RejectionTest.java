package io.duban.kernel.rejection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RejectionTest {

    @Test
    void an_invalid_value_names_the_field_that_its_message_stands_beside() {
        assertThat(new Rejection.Invalid("value.required", "title", "请填写事项名称。").fieldOrNull())
                .isEqualTo("title");
    }

    @ParameterizedTest
    @MethodSource("withoutField")
    void any_other_refusal_belongs_to_no_field_and_keeps_its_code_and_sentence(Rejection rejection) {
        assertThat(rejection.fieldOrNull()).isNull();
        assertThat(rejection.code()).isEqualTo("some.code");
        assertThat(rejection.sentence()).isEqualTo("原因。");
    }

    static Stream<Rejection> withoutField() {
        return Stream.of(
                new Rejection.NotFound("some.code", "原因。"),
                new Rejection.NotAllowed("some.code", "原因。"),
                new Rejection.WrongState("some.code", "原因。"),
                new Rejection.Conflict("some.code", "原因。"),
                new Rejection.TooLate("some.code", "原因。"));
    }

    @Test
    void every_kind_of_refusal_is_spoken_of_here() {
        assertThat(Rejection.class.getPermittedSubclasses())
                .hasSize(1 + (int) withoutField().count());
    }

    @Test
    void a_thrown_invalid_value_reads_like_the_refusal_that_it_carries() {
        var rejection = new Rejection.Invalid("value.required", "title", "请填写事项名称。");

        assertThat(new InvalidValue(rejection)).hasMessage("请填写事项名称。");
        assertThat(new InvalidValue(rejection).rejection()).isSameAs(rejection);
    }
}
