package io.duban.command.api;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandCatalog;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.web.ProblemAnswer;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpEntity;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every command under its own name. The actor is the signed-in person; the body is the command and nothing else. */
@RestController
@RequestMapping("/api/commands")
class CommandController {

    private final CommandDesk desk;
    private final CommandBody bodies;

    CommandController(@Qualifier("localCommandDesk") CommandDesk desk, CommandBody bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    @GetMapping
    Set<String> names() {
        return CommandCatalog.all().keySet();
    }

    /** Answers 200 with id, sequence, position and number, or a problem body. */
    @PostMapping(path = "/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> submit(
            @PathVariable String name,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            HttpEntity<byte[]> request,
            Actor actor) {
        var type = CommandCatalog.classOf(name);
        if (type == null) {
            return ProblemAnswer.of(
                    new Rejection.NotFound("command.unknown", "没有名为“%s”的命令；可用的命令见 GET /api/commands。".formatted(name)));
        }
        return switch (desk.submit(bodies.read(request, type), actor, idempotencyKey)) {
            case CommandAnswer.Done done -> ResponseEntity.ok(done);
            case CommandAnswer.Refused refused -> ProblemAnswer.of(refused.rejection());
        };
    }
}
