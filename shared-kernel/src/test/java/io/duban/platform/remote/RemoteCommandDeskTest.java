package io.duban.platform.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandCatalog;
import io.duban.kernel.digest.SendDigest;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.LookAtClocks;
import io.duban.kernel.task.TaskId;
import io.duban.platform.security.AccountIssuer;
import io.duban.platform.security.Browser;
import io.duban.platform.security.OnBehalfSigner;
import io.duban.platform.security.RunningServer;
import io.duban.platform.web.CorrelationId;
import io.duban.platform.web.ProblemAnswer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The desk at one end and a real server at the other, over HTTP on loopback. */
class RemoteCommandDeskTest {

    record Received(
            Object command,
            Actor actor,
            @Nullable String key,
            @Nullable String correlation) {}

    static final BlockingQueue<Received> RECEIVED = new LinkedBlockingQueue<>();
    static final UUID STREAM = UUID.fromString("0198c2a0-7d3e-7000-8000-000000000000");

    /** Stands where the command side's controller stands. */
    @RestController
    static class Counter {

        private final JsonMapper json;

        Counter(JsonMapper json) {
            this.json = json;
        }

        @PostMapping("/api/commands/{name}")
        ResponseEntity<?> submit(
                @PathVariable String name,
                @RequestBody String body,
                @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
                Actor actor) {
            var command = json.readValue(body, CommandCatalog.classOf(name));
            RECEIVED.add(new Received(command, actor, key, CorrelationId.current()));
            if (!(command instanceof RegisterUnit unit)) {
                return ResponseEntity.ok(new CommandAnswer.Done(STREAM, 3, 42, null));
            }
            return switch (unit.name()) {
                case "重名镇" -> ProblemAnswer.of(new Rejection.Conflict("unit.exists", "已有同名单位，请换一个名称。"));
                case "空白镇" -> ProblemAnswer.of(new Rejection.Invalid("value.required", "group", "请填写排名分组。"));
                case "坏掉镇" -> throw new IllegalStateException("broken");
                default -> ResponseEntity.ok(new CommandAnswer.Done(STREAM, 3, 42, "督〔2026〕1号"));
            };
        }
    }

    static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start(Counter.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        RECEIVED.clear();
    }

    @Test
    void a_command_arrives_as_it_was_sent_from_the_person_that_sent_it() {
        var answer = desk().submit(new RegisterUnit("青石镇", "乡镇街道"), actor("zhuren"), "key-0001");

        assertThat(answer).isEqualTo(new CommandAnswer.Done(STREAM, 3, 42, "督〔2026〕1号"));
        var received = RECEIVED.remove();
        assertThat(received.command()).isEqualTo(new RegisterUnit("青石镇", "乡镇街道"));
        assertThat(received.actor()).isEqualTo(new Actor("zhuren", "督查室主任", Role.OFFICE_DIRECTOR, null, null));
        assertThat(received.key()).isEqualTo("key-0001");
    }

    @Test
    void the_other_side_believes_the_account_and_nothing_else_about_the_person() {
        var boaster = new Actor("danwei01-lianluoyuan", "县长", Role.ADMINISTRATOR, null, null);

        desk().submit(new RegisterUnit("青石镇", null), boaster, null);

        var received = RECEIVED.remove();
        assertThat(received.actor().role()).isEqualTo(Role.UNIT_LIAISON);
        assertThat(received.actor().unit()).isEqualTo(server.unit);
        assertThat(received.actor().name()).isEqualTo("县教育局联络员");
        assertThat(received.key()).isNull();
    }

    @Test
    void the_correlation_id_goes_along() {
        try (var ignored = MDC.putCloseable(CorrelationId.LOG_KEY, "page-request-17")) {
            desk().submit(new RegisterUnit("青石镇", null), actor("zhuren"), null);
        }

        assertThat(RECEIVED.remove().correlation()).isEqualTo("page-request-17");
    }

    @Test
    void a_refusal_comes_back_as_the_same_refusal() {
        assertThat(desk().submit(new RegisterUnit("重名镇", null), actor("zhuren"), null))
                .isEqualTo(refused(new Rejection.Conflict("unit.exists", "已有同名单位，请换一个名称。")));
        assertThat(desk().submit(new RegisterUnit("空白镇", null), actor("zhuren"), null))
                .isEqualTo(refused(new Rejection.Invalid("value.required", "group", "请填写排名分组。")));
    }

    @Test
    void a_fault_over_there_is_a_refusal_here() {
        var answer = desk().submit(new RegisterUnit("坏掉镇", null), actor("zhuren"), null);

        assertThat(codeOf(answer)).isEqualTo("system.failed");
    }

    @Test
    void duban_itself_looks_at_clocks_and_sends_digests() {
        var digest = new SendDigest(STREAM, "县教育局", LocalDate.of(2026, 3, 2), List.of(), 1);
        for (var command : List.of(new LookAtClocks(new TaskId(STREAM)), digest)) {
            assertThat(desk().submit(command, Actor.system("系统"), "key"))
                    .isEqualTo(new CommandAnswer.Done(STREAM, 3, 42, null));
            var received = RECEIVED.remove();
            assertThat(received.command()).isEqualTo(command);
            assertThat(received.actor()).isEqualTo(Actor.system("系统"));
        }
    }

    @Test
    void duban_itself_gives_no_other_command_whatever_the_signature_says() {
        var answer = desk().submit(new RegisterUnit("青石镇", null), Actor.system("系统"), null);

        assertThat(codeOf(answer)).isEqualTo("sign-in.not-vouched-for");
        assertThat(RECEIVED).isEmpty();
    }

    @Test
    void a_person_who_calls_himself_the_system_is_still_that_person() {
        desk().submit(new LookAtClocks(new TaskId(STREAM)), new Actor("zhuren", "系统", Role.SYSTEM, null, null), null);

        assertThat(RECEIVED.remove().actor().role()).isEqualTo(Role.OFFICE_DIRECTOR);
    }

    @Test
    void an_account_that_was_disabled_meanwhile_gives_no_commands() {
        var issuer = server.bean(AccountIssuer.class);
        issuer.setDisabled("duchayuan2", true);
        try {
            var answer = desk().submit(new RegisterUnit("青石镇", null), actor("duchayuan2"), null);

            assertThat(answer)
                    .isInstanceOfSatisfying(CommandAnswer.Refused.class, refused -> assertThat(refused.rejection())
                            .isInstanceOf(Rejection.NotAllowed.class));
            assertThat(codeOf(answer)).isEqualTo("sign-in.not-vouched-for");
            assertThat(RECEIVED).isEmpty();
        } finally {
            issuer.setDisabled("duchayuan2", false);
        }
    }

    @Test
    void a_signature_opens_the_api_for_the_signed_request_alone() {
        var body = "{\"name\":\"青石镇\"}";
        var path = "/api/commands/register-unit";
        var header = server.bean(OnBehalfSigner.class)
                .sign("zhuren", "POST", path, body.getBytes(StandardCharsets.UTF_8), null);
        var client = server.browser();

        assertThat(client.json(path, body, OnBehalfSigner.HEADER, header).statusCode())
                .isEqualTo(200);
        for (var forged : List.of(
                client.json(path, body.replace("青石镇", "别的镇"), OnBehalfSigner.HEADER, header),
                client.json(path, body, OnBehalfSigner.HEADER, header, "Idempotency-Key", "another"),
                client.json(path, body, OnBehalfSigner.HEADER, header.replace("zhuren", "admin")),
                client.json(path, body, OnBehalfSigner.HEADER, "account=zhuren"),
                client.get("/api/me", OnBehalfSigner.HEADER, header))) {
            assertThat(forged.statusCode()).isEqualTo(401);
            assertThat(forged.body()).contains("sign-in.not-vouched-for");
        }
        assertThat(RECEIVED).hasSize(1);
    }

    @Test
    void a_session_does_not_stand_in_for_a_signature() {
        Browser browser = server.signedIn("zhuren");

        var answer = browser.json(
                "/api/commands/register-unit", "{\"name\":\"青石镇\"}", OnBehalfSigner.HEADER, "account=zhuren");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(RECEIVED).isEmpty();
    }

    @Test
    void a_body_without_end_is_not_read_to_its_end() {
        var answer = server.browser()
                .json("/api/commands/register-unit", "x".repeat(1_100_000), OnBehalfSigner.HEADER, "account=zhuren");

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void when_nobody_listens_the_command_certainly_did_not_happen() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        var answer = desk("http://127.0.0.1:" + port, Duration.ofSeconds(5))
                .submit(new RegisterUnit("青石镇", null), actor("zhuren"), null);

        assertThat(codeOf(answer)).isEqualTo("command-side.unreachable");
    }

    @Test
    void when_no_answer_comes_nobody_claims_that_it_did_not_happen() throws IOException {
        try (var mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var answer = desk("http://127.0.0.1:" + mute.getLocalPort(), Duration.ofMillis(300))
                    .submit(new RegisterUnit("青石镇", null), actor("zhuren"), null);

            assertThat(codeOf(answer)).isEqualTo("command-side.no-answer");
        }
    }

    @Test
    void a_redirect_is_not_followed_and_a_foreign_answer_not_believed() {
        // the sign-in page's server answers an address outside /api with a redirect
        var answer = desk(server.address() + "/elsewhere/", Duration.ofSeconds(5))
                .submit(new RegisterUnit("青石镇", null), actor("zhuren"), null);

        assertThat(codeOf(answer)).isEqualTo("command-side.no-answer");
    }

    private static RemoteCommandDesk desk() {
        return desk(server.address(), Duration.ofSeconds(10));
    }

    private static RemoteCommandDesk desk(String address, Duration timeout) {
        var parts = new RemoteCommandConfiguration();
        return parts.remoteCommandDesk(
                parts.signedRequests(address, timeout, server.bean(OnBehalfSigner.class)),
                server.bean(JsonMapper.class));
    }

    private static Actor actor(String account) {
        return new Actor(account, "随便", Role.SYSTEM, null, null);
    }

    private static CommandAnswer refused(Rejection rejection) {
        return new CommandAnswer.Refused(rejection);
    }

    private static String codeOf(CommandAnswer answer) {
        return ((CommandAnswer.Refused) answer).rejection().code();
    }
}
