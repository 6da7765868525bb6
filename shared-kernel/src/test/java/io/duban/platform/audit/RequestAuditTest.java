package io.duban.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.platform.security.Browser;
import io.duban.platform.security.RunningServer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Whoever answers a request, and in whatever way: what goes out, what is refused and what is searched for is written down. */
class RequestAuditTest {

    static final UUID HIDDEN = new UUID(0x7002L, 1);
    static final UUID UNKNOWN = new UUID(0x7002L, 2);

    static RunningServer server;
    static Browser director;
    static JdbcClient views;

    @BeforeAll
    static void start() {
        server = RunningServer.start(GivesThingsOut.class);
        director = server.signedIn("zhuren");
        views = JdbcClient.create(server.database.viewsDataSource());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private long before;

    @BeforeEach
    void from_here() {
        before = views.sql("SELECT coalesce(max(entry_id), 0) FROM events.audit_entry")
                .query(Long.class)
                .single();
    }

    @Test
    void a_file_that_goes_out_is_written_down_with_what_it_was_and_who_took_it() {
        var file = director.get("/tasks/" + HIDDEN + "/papers/closing.docx?event=3");

        assertThat(file.body()).isEqualTo("file");
        assertThat(written())
                .containsExactly("EXPORTED zhuren true task:" + HIDDEN + " {\"file\": \"closing.docx\"} 127.0.0.1");
    }

    @Test
    void a_file_that_is_streamed_or_written_by_hand_is_no_exception() {
        assertThat(director.get("/streamed/limits.yaml").body()).isEqualTo("file");
        assertThat(director.get("/by-hand/calendar.csv").body()).isEqualTo("file");
        assertThat(director.get("/api/list.xlsx").body()).isEqualTo("file");

        assertThat(written())
                .containsExactly(
                        "EXPORTED zhuren true address:/streamed/limits.yaml {\"file\": \"limits.yaml\"} 127.0.0.1",
                        "EXPORTED zhuren true address:/by-hand/calendar.csv {\"file\": \"calendar.csv\"} 127.0.0.1",
                        "EXPORTED zhuren true address:/api/list.xlsx {\"file\": \"list.xlsx\"} 127.0.0.1");
    }

    @Test
    void what_is_written_down_elsewhere_or_shown_in_a_page_is_not_written_down_here() {
        director.get("/tasks/" + HIDDEN + "/attachments/" + "0".repeat(64));
        director.get("/audit/entries.csv");
        director.get("/inline");

        assertThat(written()).isEmpty();
    }

    @Test
    void no_file_goes_out_that_cannot_be_written_down() {
        server.sql("REVOKE INSERT ON events.audit_entry FROM duban_query");
        try {
            for (var address : List.of(
                    "/tasks/" + HIDDEN + "/papers/closing.docx",
                    "/streamed/limits.yaml",
                    "/by-hand/calendar.csv",
                    "/api/list.xlsx")) {
                var answer = director.get(address);
                assertThat(answer.statusCode()).as(address).isIn(500, 503);
                assertThat(answer.body()).as(address).isNotEqualTo("file").isNotEmpty();
                assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                        .as(address)
                        .doesNotContainIgnoringCase("attachment");
                assertThat(answer.headers().firstValue("X-Correlation-Id"))
                        .as(address)
                        .isPresent();
            }
        } finally {
            server.sql("GRANT INSERT ON events.audit_entry TO duban_query");
        }
        assertThat(written()).isEmpty();
    }

    @Test
    void nor_is_anything_searched_or_refused_in_silence() {
        var auditor = server.signedIn("shenji");
        server.sql("REVOKE INSERT ON events.audit_entry FROM duban_query");
        try {
            assertThat(director.get("/ledger?q=lift").statusCode()).isEqualTo(500);
            assertThat(auditor.get("/desk").statusCode()).isGreaterThanOrEqualTo(400);
        } finally {
            server.sql("GRANT INSERT ON events.audit_entry TO duban_query");
        }
    }

    @Test
    void a_door_that_is_not_theirs_is_written_down_once_with_the_address() {
        server.signedIn("shenji").get("/desk?secret=word");
        server.browser().get("/api/me", "Authorization", server.bearer("jianduyuan1"));

        assertThat(denied())
                .containsExactly(
                        "ACCESS_DENIED shenji false address:/desk {\"method\": \"GET\", \"address\": \"/desk\"} 127.0.0.1",
                        "ACCESS_DENIED jianduyuan1 false address:/api/me {\"method\": \"GET\", \"address\": \"/api/me\"} 127.0.0.1");
    }

    @Test
    void so_is_a_form_that_somebody_elses_page_had_sent() {
        assertThat(director.form("/desk", Map.of("_csrf", "forged")).statusCode())
                .isEqualTo(403);

        assertThat(denied())
                .containsExactly(
                        "ACCESS_DENIED zhuren false address:/desk {\"method\": \"POST\", \"address\": \"/desk\"} 127.0.0.1");
    }

    @Test
    void so_is_a_refusal_behind_the_door() {
        director.get("/refused");
        director.get("/api/refused");

        assertThat(denied()).hasSize(2).allMatch(entry -> entry.contains("refused"));
    }

    @Test
    void a_task_that_is_not_theirs_is_told_apart_from_one_that_nobody_has() {
        director.get("/tasks/" + HIDDEN);
        director.get("/api/tasks/" + HIDDEN + "/events");
        director.get("/tasks/" + UNKNOWN);
        director.get("/nowhere");

        assertThat(denied())
                .containsExactly(
                        "ACCESS_DENIED zhuren false task:" + HIDDEN + " {\"method\": \"GET\", \"address\": \"/tasks/"
                                + HIDDEN + "\"} 127.0.0.1",
                        "ACCESS_DENIED zhuren false task:" + HIDDEN
                                + " {\"method\": \"GET\", \"address\": \"/api/tasks/" + HIDDEN
                                + "/events\"} 127.0.0.1");
    }

    @Test
    void an_address_that_is_spelt_otherwise_is_the_same_address() {
        director.get("/t%61sks/" + HIDDEN);
        director.get("/l%65dger?q=lift");

        assertThat(written()).hasSize(2).first().asString().contains("task:" + HIDDEN);
        assertThat(written()).last().asString().startsWith("SEARCHED zhuren");
    }

    @Test
    void a_stranger_is_asked_who_it_is_and_nothing_is_refused() {
        server.browser().get("/desk");
        server.browser().get("/ledger?q=lift");

        assertThat(written()).isEmpty();
    }

    @Test
    void words_that_are_looked_for_are_kept_and_cut() {
        director.get("/ledger?q=%E7%94%B5%E6%A2%AF");
        director.get("/api/tasks?page=2&q=" + "%F0%9F%98%80".repeat(150));
        director.get("/ledger?q=%20");
        director.get("/ledger?phase=CLOSED");

        assertThat(written())
                .containsExactly(
                        "SEARCHED zhuren true ledger {\"q\": \"电*\"} 127.0.0.1",
                        "SEARCHED zhuren true ledger {\"q\": \"\uD83D\uDE00*\"} 127.0.0.1");
    }

    private List<String> written() {
        return views.sql("""
                SELECT concat_ws(' ', act, account, succeeded::text, subject, details, address) FROM events.audit_entry
                WHERE entry_id > :before AND act NOT LIKE 'SIGN%' ORDER BY entry_id""").param("before", before).query(String.class).list();
    }

    private List<String> denied() {
        return written().stream().filter(entry -> entry.startsWith("ACCESS")).toList();
    }

    /** A few answers of every kind that a page may give. */
    @RestController
    static class GivesThingsOut {

        @Bean
        HiddenTasks hiddenTasks() {
            return (task, from) -> task.equals(HIDDEN) && from.account().equals("zhuren");
        }

        @GetMapping({
            "/tasks/{id}/papers/{file}",
            "/tasks/{id}/attachments/{file}",
            "/audit/entries.csv",
            "/api/list.xlsx"
        })
        ResponseEntity<byte[]> file() {
            return ResponseEntity.ok()
                    .header("Content-Disposition", "attachment; filename=\"f\"")
                    .header("Content-Type", "application/octet-stream")
                    .body("file".getBytes(StandardCharsets.UTF_8));
        }

        @GetMapping("/streamed/limits.yaml")
        ResponseEntity<StreamingResponseBody> streamed() {
            return ResponseEntity.ok()
                    .header("Content-Disposition", "Attachment")
                    .body(out -> out.write("file".getBytes(StandardCharsets.UTF_8)));
        }

        @GetMapping("/by-hand/calendar.csv")
        void byHand(HttpServletResponse response) throws IOException {
            response.setHeader("content-disposition", "attachment");
            response.getWriter().write("file");
        }

        @GetMapping("/inline")
        ResponseEntity<String> inline() {
            return ResponseEntity.ok().header("Content-Disposition", "inline").body("picture");
        }

        @GetMapping({"/ledger", "/api/tasks"})
        String ledger(@RequestParam(required = false) String q) {
            return "found";
        }

        @GetMapping("/refused")
        void refused() {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }

        @GetMapping("/api/refused")
        ResponseEntity<String> refusedByAnswer() {
            return ResponseEntity.status(403).body("no");
        }

        @GetMapping({"/tasks/{id}", "/api/tasks/{id}/events"})
        void notThere(@PathVariable UUID id) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
