package io.duban.query.automation;

import static io.duban.query.County.head;
import static io.duban.query.County.unit;
import static io.duban.query.automation.SetClock.instant;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.digest.DigestEvent;
import io.duban.kernel.digest.DigestPart;
import io.duban.kernel.digest.SendDigest;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.UnitReminded;
import io.duban.platform.limit.CountyLimits;
import io.duban.query.County;
import io.duban.query.Road;
import io.duban.query.message.Messages;
import io.duban.query.projection.Rebuild;
import io.duban.query.task.Viewpoint;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One digest to each unit and the office on a working day, however long nobody looked. */
class DigestPassTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final UnitRef TOWN = unit(1, "青石镇");
    private static final UnitRef BUREAU = unit(2, "县水利局");
    private static final UnitRef IDLE = unit(3, "县档案馆");

    private County county;
    private SetClock clock;
    private WatchfulDesk desk;
    private DigestPass pass;
    private Road bridge;

    @BeforeEach
    void begin() {
        county = County.running();
        clock = new SetClock("2026-03-09T08:29:59");
        desk = new WatchfulDesk(county, clock);
        pass = new DigestPass(
                county.get(DigestDays.class),
                county.get(DigestWriting.class),
                desk,
                clock,
                UUID::randomUUID,
                county.get(CountyLimits.class));
        for (var unit : new UnitRef[] {TOWN, BUREAU, IDLE}) {
            county.record(MONDAY, new UnitRegistered(unit, "县直部门"));
        }
        bridge = handled(1, "青石桥加固", TOWN, MONDAY.plusDays(3)); // overdue on Monday the ninth
        handled(2, "水渠清淤", TOWN, MONDAY.plusDays(7)); // due on that day
        handled(3, "河堤巡查", TOWN, MONDAY.plusDays(9)); // near
        handled(4, "来年计划", TOWN, MONDAY.plusDays(90)); // nobody is reminded of it
        Road.drafted(county, 5, "水库除险", "其他", MONDAY).registered(MONDAY).dispatched(MONDAY, BUREAU, null);
        Road.drafted(county, 6, "尚待交办", "其他", MONDAY).registered(MONDAY);
        county.settled();
    }

    @AfterEach
    void end() {
        county.close();
    }

    @Test
    void when_the_working_day_begins_each_receiver_is_told_once_what_waits() {
        pass();
        assertThat(desk.digests).as("not before half past eight").isEmpty();
        clock.set("2026-03-09T08:30");
        pass();

        assertThat(desk.digests).extracting(SendDigest::receiverName).containsExactly("督查室", "县水利局", "青石镇");
        assertThat(to(TOWN).parts())
                .extracting(DigestPart::kind)
                .containsExactly("HANDLING_OVERDUE", "DUE_TODAY", "HANDLING_NEAR");
        assertThat(to(TOWN).parts()).allSatisfy(part -> assertThat(part.count()).isEqualTo(1));
        assertThat(to(TOWN).parts().getFirst().items().getFirst().title()).isEqualTo("青石桥加固");
        assertThat(to(BUREAU).parts()).extracting(DigestPart::kind).containsExactly("TO_SIGN");
        assertThat(desk.digests.getFirst().receiver()).isEqualTo(DigestEvent.OFFICE);
        assertThat(desk.digests.getFirst().parts()).extracting(DigestPart::kind).containsExactly("TO_DISPATCH");
    }

    @Test
    void a_second_round_on_the_same_day_tells_nothing_more_even_if_something_new_waits() {
        clock.set("2026-03-09T08:30");
        pass();
        handled(7, "新增事项", IDLE, MONDAY.plusDays(3));
        county.settled();
        clock.set("2026-03-09T16:00");
        pass();
        assertThat(desk.digests).hasSize(3);
        clock.set("2026-03-10T08:30");
        pass();
        assertThat(desk.digests).hasSize(7).extracting(SendDigest::receiverName).contains("县档案馆");
    }

    @Test
    void after_three_days_down_there_is_one_digest_and_not_three() {
        clock.set("2026-03-09T08:30");
        pass();
        clock.set("2026-03-12T10:17");
        pass();
        pass();
        assertThat(desk.digests).hasSize(6);
        assertThat(desk.digests.subList(3, 6))
                .allSatisfy(digest -> assertThat(digest.day()).isEqualTo(LocalDate.of(2026, 3, 12)));
    }

    @Test
    void on_a_day_off_nobody_is_bothered_and_a_make_up_day_is_a_working_day() {
        clock.set("2026-03-08T09:00"); // Sunday
        pass();
        assertThat(desk.digests).isEmpty();
        clock.set("2026-02-28T09:00"); // Saturday that is worked
        pass();
        clock.set("2026-05-09T09:00"); // likewise
        pass();
        assertThat(desk.digests).isNotEmpty().allSatisfy(digest -> assertThat(digest.day())
                .isIn(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 5, 9)));
    }

    @Test
    void what_was_reminded_of_since_the_last_digest_is_counted() {
        clock.set("2026-03-09T08:30");
        pass();
        assertThat(to(TOWN).news()).isZero();
        county.record(instant("2026-03-09T15:00"), new UnitReminded(bridge.taskId(), TOWN, "请抓紧"));
        county.record(instant("2026-03-09T16:00"), new UnitReminded(bridge.taskId(), TOWN, "再催"));
        county.settled();
        clock.set("2026-03-10T09:00");
        pass();
        assertThat(to(TOWN).news()).isEqualTo(2);
        assertThat(to(BUREAU).news()).isZero();
        assertThat(desk.digests.get(3).news()).as("the office").isEqualTo(2);
    }

    @Test
    void what_cannot_be_sent_is_tried_again_and_what_was_sent_is_not_sent_again() {
        var asked = new int[1];
        clock.set("2026-03-09T08:30");
        pass.run(() -> asked[0]++ >= 1); // ends after the first receiver
        assertThat(desk.digests).hasSize(1);
        pass();
        assertThat(desk.digests).hasSize(3);
    }

    @Test
    void the_people_of_a_unit_and_of_the_office_read_their_own_and_a_rebuild_keeps_what_was_read() {
        clock.set("2026-03-09T08:30");
        pass();
        var messages = county.get(Messages.class);
        assertThat(messages.unread(head(TOWN))).isEqualTo(1);
        assertThat(messages.unread(head(IDLE))).isZero();
        assertThat(messages.unread(County.SUPERVISOR)).isEqualTo(1);
        assertThat(messages.unread(County.ADMINISTRATOR)).isZero();

        var now = Viewpoint.now(clock.instant());
        assertThat(messages.of(head(TOWN), now)).singleElement().satisfies(message -> {
            assertThat(message.total()).isEqualTo(3);
            assertThat(message.day()).isEqualTo("2026-03-09");
        });
        var before = county.digest("digest", "receiver, day");
        county.get(Rebuild.class).run("digest", (position, head) -> {});
        assertThat(county.digest("digest", "receiver, day")).isEqualTo(before);
        var yesterday = Viewpoint.endOf(LocalDate.of(2026, 3, 8));
        assertThat(messages.of(head(TOWN), yesterday)).isEmpty();
    }

    private void pass() {
        pass.run(() -> false);
    }

    private SendDigest to(UnitRef unit) {
        return desk.digests.reversed().stream()
                .filter(digest -> digest.receiver().equals(unit.id().value()))
                .findFirst()
                .orElseThrow();
    }

    private Road handled(int number, String title, UnitRef unit, LocalDate deadline) {
        return Road.drafted(county, number, title, "其他", MONDAY)
                .registered(MONDAY)
                .dispatched(MONDAY, unit, deadline)
                .signed(MONDAY);
    }
}
