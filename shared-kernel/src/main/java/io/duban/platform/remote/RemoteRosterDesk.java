package io.duban.platform.remote;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.roster.RosterDesk;
import io.duban.kernel.roster.RosterTrial;
import io.duban.platform.remote.SignedRequests.Reply;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

/** Hands rosters to the command side in another process: {@code /api/organisation-imports}. Only digests travel. */
public final class RemoteRosterDesk implements RosterDesk {

    private static final String PATH = "api/organisation-imports";

    private final SignedRequests requests;
    private final JsonMapper json;
    private final AnswerReader answers;

    RemoteRosterDesk(SignedRequests requests, JsonMapper json) {
        this.requests = requests;
        this.json = json;
        this.answers = new AnswerReader(json);
    }

    @Override
    public RosterTrial dryRun(String sha256, String fileName, LocalDate from, Actor actor) {
        var reply = post(PATH + "/dry-run", sha256, fileName, from, "", actor);
        if (reply instanceof Reply.Answered answered && answered.status() == 200) {
            return json.readValue(answered.body(), RosterTrial.Plan.class);
        }
        var rejection = rejection(reply);
        return new RosterTrial.Unreadable(rejection.code(), rejection.sentence());
    }

    @Override
    public Outcome carryOut(String sha256, String fileName, LocalDate from, String mark, Actor actor) {
        var reply = post(PATH, sha256, fileName, from, mark, actor);
        return reply instanceof Reply.Answered answered && answered.status() == 200
                ? json.readValue(answered.body(), Outcome.CarriedOut.class)
                : new Outcome.Refused(rejection(reply));
    }

    private Reply post(String path, String sha256, String fileName, LocalDate from, String mark, Actor actor) {
        var body = Map.of("sha256", sha256, "fileName", fileName, "from", from.toString(), "mark", mark);
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
