package io.duban.platform.remote;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandCatalog;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.people.Actor;
import io.duban.platform.remote.SignedRequests.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands commands to the command side in another process: {@code POST /api/commands/{name}}. A command that certainly did
 * not arrive is refused with {@code command-side.unreachable}; one whose answer was lost with
 * {@code command-side.no-answer}, and repeating it under the same idempotency key tells what became of it.
 */
public final class RemoteCommandDesk implements CommandDesk {

    private final SignedRequests requests;
    private final JsonMapper json;
    private final AnswerReader answers;

    RemoteCommandDesk(SignedRequests requests, JsonMapper json) {
        this.requests = requests;
        this.json = json;
        this.answers = new AnswerReader(json);
    }

    @Override
    public CommandAnswer submit(Object command, Actor actor, @Nullable String idempotencyKey) {
        var path = "api/commands/" + CommandCatalog.nameOf(command.getClass());
        return switch (requests.send(HttpMethod.POST, path, json.writeValueAsBytes(command), actor, idempotencyKey)) {
            case Reply.Answered answered -> answers.read(answered.status(), answered.body());
            case Reply.Unreachable gone -> AnswerReader.unreachable();
            case Reply.NoAnswer lost -> AnswerReader.noAnswer();
        };
    }
}
