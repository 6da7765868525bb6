package io.duban.platform.web;

import io.duban.kernel.rejection.Rejection;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * The body of every error of the API (RFC 9457): {@code type} is {@code urn:duban:problem:<code>}, {@code detail} a Chinese
 * sentence that says what to do, {@code code} stable, {@code kind} the family of the refusal, {@code field} the wrong
 * field if there is one, {@code reference} the correlation id under which the log speaks of the request.
 */
public final class ProblemAnswer {

    private ProblemAnswer() {}

    /** The whole answer to a refused command: status, media type and body. */
    public static ResponseEntity<ProblemDetail> of(Rejection rejection) {
        return ResponseEntity.status(statusOf(rejection))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body(rejection));
    }

    /** The body alone. */
    public static ProblemDetail body(Rejection rejection) {
        var body = body(
                statusOf(rejection),
                rejection.code(),
                titleOf(rejection),
                rejection.sentence(),
                rejection.fieldOrNull());
        body.setProperty("kind", RejectionKind.of(rejection).word());
        return body;
    }

    /** A problem that is no refusal of the domain: a broken request or a broken system. */
    public static ProblemDetail body(
            HttpStatus status, String code, String title, String sentence, @Nullable String field) {
        var body = ProblemDetail.forStatusAndDetail(status, sentence);
        body.setType(URI.create("urn:duban:problem:" + code));
        body.setTitle(title);
        body.setProperty("code", code);
        if (field != null) {
            body.setProperty("field", field);
        }
        var reference = CorrelationId.current();
        if (reference != null) {
            body.setProperty("reference", reference);
        }
        return body;
    }

    /** The HTTP status that goes with a refusal. */
    public static HttpStatus statusOf(Rejection rejection) {
        return switch (rejection) {
            case Rejection.NotFound r -> HttpStatus.NOT_FOUND;
            case Rejection.NotAllowed r -> HttpStatus.FORBIDDEN;
            case Rejection.WrongState r -> HttpStatus.CONFLICT;
            case Rejection.Invalid r -> HttpStatus.UNPROCESSABLE_CONTENT;
            case Rejection.Conflict r -> HttpStatus.CONFLICT;
            case Rejection.TooLate r -> HttpStatus.CONFLICT;
        };
    }

    private static String titleOf(Rejection rejection) {
        return switch (rejection) {
            case Rejection.NotFound r -> "没有找到";
            case Rejection.NotAllowed r -> "无权办理";
            case Rejection.WrongState r -> "当前状态不能办理";
            case Rejection.Invalid r -> "填写有误";
            case Rejection.Conflict r -> "办理冲突";
            case Rejection.TooLate r -> "已过时限";
        };
    }
}
