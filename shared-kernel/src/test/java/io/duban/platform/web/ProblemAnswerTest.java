package io.duban.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.rejection.Rejection;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;

/** A refusal keeps its meaning on the way out. */
class ProblemAnswerTest {

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new Rejection.NotFound("task.unknown", "没有这个事项，请核对。"), 404, "not-found"),
                Arguments.of(new Rejection.NotAllowed("task.not-allowed", "请由督查室办理。"), 403, "not-allowed"),
                Arguments.of(new Rejection.WrongState("task.wrong-state", "事项尚未交办。"), 409, "wrong-state"),
                Arguments.of(new Rejection.Invalid("value.required", "title", "请填写事项名称。"), 422, "invalid"),
                Arguments.of(new Rejection.Conflict("task.conflict", "请刷新后重试。"), 409, "conflict"),
                Arguments.of(new Rejection.TooLate("task.too-late", "已过期限。"), 409, "too-late"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void each_refusal_has_its_status_and_its_words(Rejection rejection, int status, String kind) {
        var answer = ProblemAnswer.of(rejection);
        var body = answer.getBody();

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(body.getStatus()).isEqualTo(status);
        assertThat(body.getType()).isEqualTo(URI.create("urn:duban:problem:" + rejection.code()));
        assertThat(body.getDetail()).isEqualTo(rejection.sentence());
        assertThat(body.getProperties()).containsEntry("code", rejection.code()).containsEntry("kind", kind);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void each_refusal_can_be_made_again_from_its_body(Rejection rejection, int status, String kind) {
        var again =
                RejectionKind.named(kind).rejection(rejection.code(), rejection.fieldOrNull(), rejection.sentence());

        assertThat(again).isEqualTo(rejection);
    }

    @Test
    void only_a_refused_value_names_a_field() {
        assertThat(ProblemAnswer.body(new Rejection.Invalid("value.required", "title", "请填写。"))
                        .getProperties())
                .containsEntry("field", "title");
        assertThat(ProblemAnswer.body(new Rejection.Conflict("a.b", "请重试。")).getProperties())
                .doesNotContainKey("field");
    }

    @Test
    void an_unknown_kind_is_no_kind() {
        assertThat(RejectionKind.named("newer-than-us")).isNull();
    }
}
