package io.duban.platform.remote;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.ledger.DryRun;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.ImportProgress;
import io.duban.kernel.ledger.LedgerDesk;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.remote.SignedRequests.Reply;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

/** Hands ledgers to the command side in another process: {@code /api/ledger-imports}. Only digests travel. */
public final class RemoteLedgerDesk implements LedgerDesk {

    private static final String PATH = "api/ledger-imports";

    private final SignedRequests requests;
    private final JsonMapper json;
    private final AnswerReader answers;

    RemoteLedgerDesk(SignedRequests requests, JsonMapper json) {
        this.requests = requests;
        this.json = json;
        this.answers = new AnswerReader(json);
    }

    @Override
    public DryRun dryRun(String sha256, String fileName, Actor actor) {
        var reply = post(
                PATH + "/dry-run", Map.of("sha256", sha256, "fileName", fileName, "skipProblemRows", false), actor);
        if (reply instanceof Reply.Answered answered && answered.status() == 200) {
            return json.readValue(answered.body(), DryRun.Plan.class);
        }
        var rejection = rejection(reply);
        return new DryRun.Unreadable(rejection.code(), rejection.sentence());
    }

    @Override
    public Start start(String sha256, String fileName, boolean skipProblemRows, Actor actor) {
        var reply =
                post(PATH, Map.of("sha256", sha256, "fileName", fileName, "skipProblemRows", skipProblemRows), actor);
        return reply instanceof Reply.Answered answered && answered.status() == 202
                ? json.readValue(answered.body(), Start.Started.class)
                : new Start.Refused(rejection(reply));
    }

    @Override
    public Optional<ImportProgress> progress(ImportId importId, Actor actor) {
        var reply = requests.send(HttpMethod.GET, PATH + "/" + importId, new byte[0], actor, null);
        return reply instanceof Reply.Answered answered && answered.status() == 200
                ? Optional.of(json.readValue(answered.body(), ImportProgress.class))
                : Optional.empty();
    }

    private Reply post(String path, Map<String, Object> body, Actor actor) {
        return requests.send(HttpMethod.POST, path, json.writeValueAsBytes(body), actor, null);
    }

    private Rejection rejection(Reply reply) {
        var answer =
                switch (reply) {
                    case Reply.Answered answered -> answers.read(answered.status(), answered.body());
                    case Reply.Unreachable gone -> AnswerReader.unreachable();
                    case Reply.NoAnswer lost -> AnswerReader.noAnswer();
                };
        return switch (answer) {
            case CommandAnswer.Refused refused -> refused.rejection();
            case CommandAnswer.Done unexpected ->
                throw new IllegalStateException("The command side answered out of turn");
        };
    }
}
