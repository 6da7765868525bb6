package io.duban.query.projection;

import static io.duban.query.County.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.query.County;
import io.duban.query.Road;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class RebuildTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private County county;
    private Rebuild rebuild;

    @BeforeEach
    void begin() {
        county = County.running();
        rebuild = county.get(Rebuild.class);
        for (int i = 1; i <= 40; i++) {
            task(i);
        }
        county.settled();
    }

    @AfterEach
    void end() {
        county.close();
    }

    @Test
    void a_rebuilt_view_equals_the_old_one_and_goes_on_from_there_also_a_second_time() {
        var before = county.digestOfTasks();
        var shape = shape();

        rebuild.run("task", (position, head) -> {});
        rebuild.run("task", (position, head) -> {});

        assertThat(county.digestOfTasks()).isEqualTo(before);
        assertThat(shape()).isEqualTo(shape);
        task(41);
        county.settled();
        assertThat(count()).isEqualTo(41);
    }

    @Test
    void every_view_can_be_rebuilt() {
        for (var view : county.get(ViewTokens.class).names()) {
            rebuild.run(view, (position, head) -> {});
        }
        assertThat(count()).isEqualTo(40);
    }

    @Test
    void a_damaged_view_is_whole_again_after_a_rebuild() {
        var before = county.digestOfTasks();
        county.views().sql("DELETE FROM views.task WHERE number_serial > 7").update();
        county.views().sql("UPDATE views.task SET title = 'x'").update();

        rebuild.run("task", (position, head) -> {});

        assertThat(county.digestOfTasks()).isEqualTo(before);
    }

    @Test
    void the_old_view_serves_and_events_keep_coming_while_a_rebuild_goes_on() throws Exception {
        var finished = new AtomicBoolean();
        var seen = new AtomicInteger();
        var reader = CompletableFuture.runAsync(
                () -> {
                    while (!finished.get()) {
                        assertThat(count()).isGreaterThanOrEqualTo(40);
                        seen.incrementAndGet();
                    }
                },
                Thread::startVirtualThread);
        var writer = CompletableFuture.runAsync(
                () -> {
                    for (int i = 41; i <= 80; i++) {
                        task(i);
                    }
                },
                Thread::startVirtualThread);

        for (int i = 0; i < 3; i++) {
            rebuild.run("task", (position, head) -> {});
        }
        writer.get();
        county.settled();
        finished.set(true);
        reader.get();

        assertThat(seen.get()).isPositive();
        var before = county.digestOfTasks();
        assertThat(count()).isEqualTo(80);
        rebuild.run("task", (position, head) -> {});
        assertThat(county.digestOfTasks()).isEqualTo(before);
    }

    @Test
    void a_rebuild_that_dies_midway_leaves_the_old_view_and_the_next_one_clears_up() {
        var before = county.digestOfTasks();

        assertThatThrownBy(() -> rebuild.run("task", (position, head) -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(county.digestOfTasks()).isEqualTo(before);
        assertThat(tables()).contains("task_rebuild");

        rebuild.run("task", (position, head) -> {});
        assertThat(county.digestOfTasks()).isEqualTo(before);
        assertThat(tables()).doesNotContain("task_rebuild", "task_version_rebuild");
    }

    @Test
    void a_second_rebuild_of_the_same_view_is_refused_with_a_sentence() throws Exception {
        var inside = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(
                () -> rebuild.run("task", (position, head) -> {
                    inside.countDown();
                    await(go);
                }),
                Thread::startVirtualThread);
        inside.await();

        assertThatThrownBy(() -> rebuild.run("task", (position, head) -> {}))
                .isInstanceOf(RebuildRefused.class)
                .hasMessageContaining("正在重建");

        go.countDown();
        first.get();
        rebuild.run("task", (position, head) -> {});
    }

    @Test
    void a_view_that_does_not_exist_is_named_with_those_that_do() {
        assertThatThrownBy(() -> rebuild.run("tasks", (position, head) -> {}))
                .isInstanceOf(RebuildRefused.class)
                .hasMessageContaining("notice、organisation、task");
    }

    private void task(int number) {
        Road.drafted(county, number, "事项" + number, "民生实事", JULY)
                .registered(JULY)
                .dispatched(JULY, unit(1, "青石镇"), JULY.plusDays(number));
    }

    private int count() {
        return county.views()
                .sql("SELECT count(*) FROM views.task")
                .query(Integer.class)
                .single();
    }

    private List<String> tables() {
        return county.views()
                .sql("SELECT tablename FROM pg_tables WHERE schemaname = 'views' ORDER BY 1")
                .query(String.class)
                .list();
    }

    /** Names and definitions of keys and indexes, and the storage of the tables. */
    private List<String> shape() {
        return county.views().sql("""
                        SELECT indexdef FROM pg_indexes WHERE schemaname = 'views'
                        UNION ALL
                        SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
                         WHERE connamespace = 'views'::regnamespace
                        UNION ALL
                        SELECT relname || coalesce(reloptions::text, '') FROM pg_class
                         WHERE relnamespace = 'views'::regnamespace AND relname LIKE 'task%'
                        ORDER BY 1
                        """).query(String.class).list();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
