package io.duban.platform.web;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What can be wrong with a JSON body, said in the sender's terms: which field, and what belongs there. */
final class BodyFaults {

    private BodyFaults() {}

    static ProblemDetail problem(HttpMessageNotReadableException unreadable) {
        var unknown = Causes.first(unreadable, UnrecognizedPropertyException.class);
        if (unknown != null) {
            return unknownField(unknown);
        }
        var mismatch = Causes.first(unreadable, MismatchedInputException.class);
        if (mismatch != null && fieldOf(mismatch) != null) {
            return wrongType(mismatch);
        }
        if (Causes.first(unreadable, JacksonException.class) == null) {
            return malformed("请求没有内容，请以 JSON 给出命令的各个字段。");
        }
        return malformed("请求内容不是可以读懂的 JSON 对象，请检查括号、引号和逗号后重新提交。");
    }

    private static ProblemDetail malformed(String sentence) {
        return ProblemAnswer.body(HttpStatus.BAD_REQUEST, "request.malformed", "请求无法读懂", sentence, null);
    }

    private static ProblemDetail unknownField(UnrecognizedPropertyException unknown) {
        var known = unknown.getKnownPropertyIds() == null
                ? ""
                : unknown.getKnownPropertyIds().stream()
                        .map(String::valueOf)
                        .sorted()
                        .collect(Collectors.joining("、"));
        return ProblemAnswer.body(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "request.unknown-field",
                "多余的字段",
                "这里没有名为“%s”的字段，请删去后重新提交；可用的字段：%s。".formatted(unknown.getPropertyName(), known),
                fieldOf(unknown));
    }

    private static ProblemDetail wrongType(MismatchedInputException mismatch) {
        var field = fieldOf(mismatch);
        return ProblemAnswer.body(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "request.wrong-type",
                "字段的值不合要求",
                "字段“%s”应填%s，请改正后重新提交。".formatted(field, Expected.of(mismatch.getTargetType())),
                field);
    }

    /** {@code attachments[0].size}, or null for the body itself. */
    private static @Nullable String fieldOf(JacksonException failure) {
        var field = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return field.isEmpty() ? null : field.toString();
    }
}
