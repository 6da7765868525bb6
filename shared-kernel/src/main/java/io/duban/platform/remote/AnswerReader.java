package io.duban.platform.remote;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.web.RejectionKind;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes the answer of the other process into the answer that a desk in this process would have given. */
final class AnswerReader {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerReader.class);

    private final JsonMapper json;

    AnswerReader(JsonMapper json) {
        this.json = json;
    }

    CommandAnswer read(int status, byte[] body) {
        try {
            var answer = json.readTree(body);
            return status / 100 == 2 ? done(answer) : refused(status, answer);
        } catch (JacksonException | IllegalArgumentException e) {
            LOG.warn("command side answered {} with something that cannot be read: {}", status, e.getMessage());
            return noAnswer();
        }
    }

    private static CommandAnswer done(JsonNode answer) {
        return new CommandAnswer.Done(
                UUID.fromString(answer.path("id").asString("")),
                answer.path("sequence").asLong(),
                answer.path("position").asLong(),
                answer.path("number").isString() ? answer.path("number").asString() : null);
    }

    private static CommandAnswer refused(int status, JsonNode answer) {
        var code = answer.path("code").asString("");
        var detail = answer.path("detail").asString("");
        if (code.isEmpty() || detail.isEmpty()) {
            LOG.warn("command side answered {} without a code", status);
            return noAnswer();
        }
        var field = answer.path("field").isString() ? answer.path("field").asString() : null;
        var kind = RejectionKind.named(answer.path("kind").asString(""));
        if (kind == null) {
            kind = guess(status); // a problem that is no refusal of the domain: a broken request or system
        }
        return new CommandAnswer.Refused(kind.rejection(code, field, detail));
    }

    private static RejectionKind guess(int status) {
        return switch (status) {
            case 401, 403 -> RejectionKind.NOT_ALLOWED;
            case 404 -> RejectionKind.NOT_FOUND;
            case 400, 413, 415, 422 -> RejectionKind.INVALID;
            default -> RejectionKind.CONFLICT;
        };
    }

    static CommandAnswer unreachable() {
        return new CommandAnswer.Refused(
                new Rejection.Conflict("command-side.unreachable", "办理服务暂时连接不上，本次操作没有办理；请稍后重试，持续出现时请联系管理员。"));
    }

    static CommandAnswer noAnswer() {
        return new CommandAnswer.Refused(
                new Rejection.Conflict("command-side.no-answer", "办理服务没有给出答复，本次操作可能已经办成；请先刷新页面查看，再决定是否重试。"));
    }
}
