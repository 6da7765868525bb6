package io.duban.app.clockwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duban.kernel.digest.DigestSent;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.ClockReading.Status;
import io.duban.kernel.limit.Pace;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.ClockCause;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.WatchEvent;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.event.EventReader;
import io.duban.platform.event.RecordedEvent;
import io.duban.query.task.DueLooks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three hundred tasks fall due while three processes run; one is stopped and one dies in the middle: all is done, once. */
@Tag("long")
class ThreeClocksOneDatabaseTest {

    private static final int TASKS = 300;
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final UnitRef TOWN = new UnitRef(new UnitId(new UUID(0x7000, 1)), "青石镇");
    private static final Duration LONG = Duration.ofSeconds(60);

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final SetClock CLOCK = new SetClock(at(MONDAY, 10));
    private static final List<Node> NODES = new ArrayList<>();
    private static final JdbcClient EVENTS = JdbcClient.create(DATABASE.eventsDataSource());
    private static final JdbcClient VIEWS = JdbcClient.create(DATABASE.viewsDataSource());

    @BeforeAll
    static void start() {
        for (var name : List.of("one", "two", "three")) {
            NODES.add(Node.start(DATABASE, CLOCK, name));
        }
        NODES.getFirst().begin(CLOCK.instant(), List.of(new UnitRegistered(TOWN, "乡镇街道")));
        var dispatched = IntStream.rangeClosed(1, TASKS)
                .mapToObj(ThreeClocksOneDatabaseTest::dispatched)
                .flatMap(List::stream)
                .toList();
        NODES.getFirst().begin(CLOCK.instant(), dispatched);
        NODES.forEach(Node::settled);
    }

    @AfterAll
    static void stop() {
        NODES.forEach(Node::close);
        DATABASE.close();
    }

    @Test
    void each_look_has_its_effect_once_though_the_process_that_looked_ended_in_the_middle_twice() {
        CLOCK.move(Duration.ofDays(7).plusHours(1)); // the next Monday at eleven: all were due on Thursday

        var stopped = whoLooksAfter(60);
        NODES.remove(stopped);
        stopped.close();
        assertThat(looks()).as("in the middle").isLessThan(TASKS);

        var killed = whoLooksAfter(150);
        NODES.remove(killed);
        killed.loseTheDatabase();
        assertThat(looks()).as("in the middle").isLessThan(TASKS);

        var last = NODES.getFirst();
        await().atMost(LONG).until(() -> isThrough(last));
        killed.close();

        assertThat(looked()).isEqualTo(TASKS);
        assertEachEffectOnce(last);
        assertThat(digests(last))
                .extracting(DigestSent::receiver)
                .doesNotHaveDuplicates()
                .contains(TOWN.id().value());
    }

    /** The process that has the job, once so many looks are done. */
    private static Node whoLooksAfter(int looks) {
        await().atMost(LONG)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> looks() >= looks);
        var name = VIEWS.sql("SELECT picked_by FROM views.scheduled_tasks WHERE picked")
                .query(String.class)
                .single();
        return NODES.stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isThrough(Node node) {
        return node.bean(DueLooks.class).oldest(CLOCK.instant()).isEmpty()
                && VIEWS.sql("SELECT count(*) FROM views.digest_day")
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    private static int looks() {
        return EVENTS.sql("SELECT count(*) FROM events.command_receipt WHERE key LIKE 'look:%'")
                .query(Integer.class)
                .single();
    }

    private static int looked() {
        return EVENTS.sql("""
                        SELECT count(DISTINCT split_part(key, ':', 2)) FROM events.command_receipt
                        WHERE key LIKE 'look:%'
                        """).query(Integer.class).single();
    }

    private static void assertEachEffectOnce(Node node) {
        var told = node.bean(EventReader.class).after(0, 1_000_000).stream()
                .filter(event -> event.event() instanceof WatchEvent)
                .collect(Collectors.groupingBy(
                        RecordedEvent::streamId, Collectors.mapping(RecordedEvent::event, Collectors.toList())));
        assertThat(told.values()).allSatisfy(facts -> assertThat(facts).doesNotHaveDuplicates());
        assertThat(told.values().stream()
                        .map(facts -> facts.stream().map(Object::getClass).toList())
                        .distinct()
                        .count())
                .as("every task was told the same")
                .isLessThanOrEqualTo(1);
    }

    private static List<DigestSent> digests(Node node) {
        return node.bean(EventReader.class).after(0, 1_000_000).stream()
                .map(RecordedEvent::event)
                .filter(DigestSent.class::isInstance)
                .map(DigestSent.class::cast)
                .toList();
    }

    private static List<TaskEvent> dispatched(int number) {
        var id = new TaskId(new UUID(0x7002L, number));
        var due = MONDAY.plusDays(3);
        var clock = new ClockReading(
                "D3",
                "反馈办理情况",
                Pace.WORKDAYS,
                MONDAY,
                3,
                at(due, 18),
                true,
                List.of(),
                Status.RUNNING,
                null,
                null,
                null);
        return List.of(
                new TaskDrafted(id, "事项" + number, "其他", "县政府常务会议", null, null, null, LimitType.GENERAL, "ducha1"),
                new RegistrationApproved(id, "督〔2026〕%d号".formatted(number), MONDAY),
                new TaskDispatched(id, TOWN, List.of(), null, due, MONDAY),
                new ClocksSet(id, ClockCause.DISPATCHED, "13710-workday-v1", 1, "CN-official", List.of(clock)),
                new TaskSigned(id, TOWN));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(CountyTime.ZONE).toInstant();
    }
}
