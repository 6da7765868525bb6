package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.app.running.RunningDuban;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code rebuild VIEW} beside a service that goes on serving. */
@Tag("long")
class RebuildWhileServingTest {

    private static final String DIGEST =
            "SELECT md5(string_agg(t::text, chr(10) ORDER BY t.task_id)) || ' ' || count(*) FROM views.task t";

    private static final RunningDuban DUBAN = RunningDuban.shared();

    @Test
    void a_view_is_the_same_after_a_rebuild_and_answers_all_the_while() throws InterruptedException {
        var caller = DUBAN.as(DUBAN.person("zhuren"));
        caller.get("/api/overview?after=" + value("SELECT max(position)::text FROM events.domain_event"));
        var before = value(DIGEST);
        var tableBefore = value("SELECT 'views.task'::regclass::oid::text");
        var done = new AtomicBoolean();
        var right = new AtomicInteger();
        var wrong = new ArrayList<String>();
        var expected = caller.get("/api/overview").path("registered").asInt();
        var reader = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                var answer = caller.tryGet("/api/overview");
                if (answer.status() == 200 && answer.body().path("registered").asInt() == expected) {
                    right.incrementAndGet();
                } else {
                    wrong.add(answer.toString());
                }
            }
        });

        var said = call("rebuild", "task");
        done.set(true);
        reader.join();

        assertThat(said.err()).isEmpty();
        assertThat(said.exit()).isZero();
        assertThat(said.out().lines().toList()).last().asString().isEqualTo("视图“task”已重建并启用。");
        assertThat(value("SELECT 'views.task'::regclass::oid::text"))
                .as("another table serves now")
                .isNotEqualTo(tableBefore);
        assertThat(value(DIGEST)).isEqualTo(before);
        assertThat(wrong).isEmpty();
        assertThat(right.get()).isGreaterThan(3);
    }

    @Test
    void a_view_that_does_not_exist_is_answered_with_those_that_do() {
        var said = call("rebuild", "taks");
        assertThat(said.exit()).isEqualTo(CommandLine.REFUSED);
        assertThat(said.err().lines()).singleElement().asString().contains("没有名为“taks”的视图", "task", "notice");
        assertThat(said.out()).isEmpty();
    }

    private static Said call(String... words) {
        var arguments = new ArrayList<>(List.of(words));
        DUBAN.database().properties().forEach((key, value) -> arguments.add("--" + key + "=" + value));
        return Said.to(arguments.toArray(String[]::new));
    }

    private static String value(String sql) {
        return JdbcClient.create(DUBAN.database().viewsDataSource())
                .sql(sql)
                .query(String.class)
                .single();
    }
}
