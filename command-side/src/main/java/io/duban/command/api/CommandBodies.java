package io.duban.command.api;

import io.duban.kernel.command.CommandCatalog;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.web.ProblemAnswer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of a request into the command of that name, and says in Chinese what is wrong with it if it cannot. */
@Component
class CommandBodies {

    private final JsonMapper json;

    CommandBodies(JsonMapper json) {
        this.json = json.rebuild()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    Reading read(String name, String body) {
        var type = CommandCatalog.classOf(name);
        if (type == null) {
            return refused(new Rejection.NotFound(
                    "command.unknown", "没有名为“%s”的命令；GET /api/commands 列出全部命令。".formatted(name)));
        }
        try {
            var command = json.readValue(body, type);
            return command == null ? broken("request.unreadable", "请求内容为空，请按该命令的格式填写。", null) : new Readable(command);
        } catch (JacksonException e) {
            var invalid = invalidValue(e);
            return invalid == null ? explained(e) : refused(invalid.rejection());
        }
    }

    private static Reading explained(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                broken(
                        "request.unknown-field",
                        "命令里没有“%s”这一项，请去掉或更正名称。".formatted(unknown.getPropertyName()),
                        unknown.getPropertyName());
            case StreamReadException malformed ->
                broken("request.malformed", "请求内容不是正确的 JSON，请检查格式。", null);
            case DatabindException wrong -> {
                var field = path(wrong);
                yield broken("request.unreadable", "“%s”的值无法读取，请检查格式。".formatted(field), field);
            }
            default -> broken("request.unreadable", "请求内容无法读取，请检查格式。", null);
        };
    }

    private static String path(DatabindException e) {
        return e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }

    private static @Nullable InvalidValue invalidValue(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValue invalid) {
                return invalid;
            }
        }
        return null;
    }

    private static Reading refused(Rejection rejection) {
        return new Unreadable(ProblemAnswer.of(rejection));
    }

    private static Reading broken(String code, String sentence, @Nullable String field) {
        return new Unreadable(ResponseEntity.badRequest()
                .body(ProblemAnswer.body(HttpStatus.BAD_REQUEST, code, "请求有误", sentence, field)));
    }

    sealed interface Reading {}

    record Readable(Object command) implements Reading {}

    record Unreadable(ResponseEntity<ProblemDetail> answer) implements Reading {}
}
