package io.duban.platform.security;

import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.LimitType;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The smallest pages and API that sign-in and error bodies can be tried on. */
@RestController
class DoorsForTests {

    record Wish(String title, LocalDate on, UUID about, LimitType limitType, int percent) {}

    @GetMapping("/login")
    String login(CsrfToken token) {
        return token.getToken();
    }

    @GetMapping({"/", "/desk"})
    String page(Actor actor, CsrfToken token) {
        return actor.name() + "|" + token.getToken();
    }

    @PostMapping("/desk")
    String save(Actor actor) {
        return actor.name();
    }

    @GetMapping("/api/me")
    Map<String, String> me(Actor actor) {
        return Map.of(
                "account",
                actor.account(),
                "role",
                actor.role().name(),
                "unit",
                actor.unit() == null ? "" : actor.unit().name(),
                "leader",
                actor.leader() == null ? "" : actor.leader().title());
    }

    @PostMapping("/api/wishes")
    Map<String, String> wish(@RequestBody Wish wish, Actor actor) {
        return Map.of("title", wish.title(), "account", actor.account());
    }

    @PostMapping("/api/units")
    String unit(@RequestBody RegisterUnit command) {
        return command.name();
    }

    @GetMapping("/api/wishes/{id}")
    Map<String, String> one(@PathVariable UUID id, @RequestParam LocalDate asOf) {
        return Map.of("id", id.toString(), "asOf", asOf.toString());
    }

    @PostMapping("/api/files")
    long file(@RequestParam MultipartFile file) {
        return file.getSize();
    }

    @GetMapping("/api/broken")
    String broken() {
        throw new IllegalStateException("an inner detail that is nobody's business");
    }

    @GetMapping("/api/no-database")
    String noDatabase() {
        throw new IllegalStateException(
                new CannotGetJdbcConnectionException("away", new SQLTransientConnectionException("timed out")));
    }
}
