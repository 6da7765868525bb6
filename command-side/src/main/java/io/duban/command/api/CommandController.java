package io.duban.command.api;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandCatalog;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.people.Actor;
import io.duban.platform.web.ProblemAnswer;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every command under its own name. The actor is the signed-in person; the body is the command and nothing else. */
@RestController
@RequestMapping(path = "/api/commands", produces = MediaType.APPLICATION_JSON_VALUE)
class CommandController {

    private final CommandDesk desk;
    private final CommandBodies bodies;

    CommandController(@Qualifier("localCommandDesk") CommandDesk desk, CommandBodies bodies) {
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
            @RequestBody String body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            Actor actor) {
        return switch (bodies.read(name, body)) {
            case CommandBodies.Unreadable unreadable -> unreadable.answer();
            case CommandBodies.Readable readable ->
                switch (desk.submit(readable.command(), actor, idempotencyKey)) {
                    case CommandAnswer.Done done -> ResponseEntity.ok(done);
                    case CommandAnswer.Refused refused -> ProblemAnswer.of(refused.rejection());
                };
        };
    }
}
