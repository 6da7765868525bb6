package io.duban.query.task;

import static io.duban.query.County.at;
import static io.duban.query.County.head;
import static io.duban.query.County.leader;
import static io.duban.query.County.unit;
import static io.duban.query.task.Story.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerEntry;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.TaskPhase;
import io.duban.query.County;
import io.duban.query.Road;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TaskLedgerTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final UnitRef TOWN = unit(1, "青石镇");
    private static final UnitRef BUREAU = unit(2, "县水利局");
    private static final LeaderRef LEADER = leader(1, "石磊");
    private static final Viewpoint NOW = Viewpoint.now(County.NOW);

    private static County county;
    private static TaskLedger ledger;
    private static Road bridge;
    private static Road draft;
    private static Road well;

    @BeforeAll
    static void begin() {
        county = County.running();
        ledger = county.get(TaskLedger.class);
        bridge = Road.drafted(county, 2, "青石桥加固工程", "重点项目", JUNE)
                .registered(JUNE.plusDays(1))
                .dispatched(JUNE.plusDays(2), TOWN, LocalDate.of(2026, 7, 10), LEADER, BUREAU)
                .signed(JUNE.plusDays(3))
                .reported(JUNE.plusDays(10), "桥墩完成100%", 60)
                .requested(LocalDate.of(2026, 7, 1))
                .returned(LocalDate.of(2026, 7, 3), LocalDate.of(2026, 7, 14));
        well = Road.drafted(county, 10, "饮水井改造 WELL", "民生实事", JUNE)
                .registered(JUNE)
                .dispatched(JUNE, BUREAU, LocalDate.of(2026, 7, 16))
                .signed(JUNE);
        draft = Road.drafted(county, 3, "尚未立项的事", "民生实事", JUNE);
        Road.drafted(county, 9, "撤销的事", "其他", JUNE).registered(JUNE).cancelled(JUNE.plusDays(1));
        county.settled();
    }

    @AfterAll
    static void end() {
        county.close();
    }

    @Test
    void a_line_tells_how_the_task_stands() {
        var line = ledger.task(bridge.id(), NOW, County.SUPERVISOR).orElseThrow();

        assertThat(line.phase()).isEqualTo(TaskPhase.REWORK);
        assertThat(line.number()).isEqualTo("督〔2026〕2号");
        assertThat(line.leadUnit()).isEqualTo(TOWN);
        assertThat(line.coUnits()).containsExactly(BUREAU);
        assertThat(line.leader()).isEqualTo(LEADER);
        assertThat(line.deadline()).isEqualTo("2026-07-14");
        assertThat(line.reworks()).isEqualTo(1);
        assertThat(line.percent()).isEqualTo(60);
        assertThat(line.latestProgressOn()).isEqualTo("2026-06-11");
        assertThat(line.court()).isEqualTo("青石镇");
        assertThat(line.lamp(noon(NOW.today()))).isEqualTo(Lamp.OVERDUE);
        assertThat(line.sequence()).isEqualTo(6);
    }

    @Test
    void as_of_an_earlier_day_the_line_stands_as_it_stood() {
        var before = Viewpoint.endOf(JUNE.plusDays(2));
        var line = ledger.task(bridge.id(), before, County.SUPERVISOR).orElseThrow();

        assertThat(line.phase()).isEqualTo(TaskPhase.DISPATCHED);
        assertThat(line.deadline()).isEqualTo("2026-07-10");
        assertThat(line.reworks()).isZero();
        assertThat(line.lamp(noon(before.today()))).isEqualTo(Lamp.NORMAL);
        assertThat(ledger.task(bridge.id(), Viewpoint.endOf(JUNE.minusDays(1)), County.SUPERVISOR))
                .isEmpty();
        var justBefore = new Viewpoint(at(JUNE.plusDays(2), 8), null, false);
        assertThat(ledger.task(bridge.id(), justBefore, County.SUPERVISOR)
                        .orElseThrow()
                        .phase())
                .isEqualTo(TaskPhase.REGISTERED);
    }

    @Test
    void what_the_system_did_not_know_then_is_not_shown() {
        var unknown = new Viewpoint(County.NOW, at(JUNE, 0), false);
        assertThat(ledger.page(LedgerFilter.all(), unknown, County.SUPERVISOR).total())
                .isZero();
    }

    @Test
    void a_unit_sees_what_it_leads_or_assists_and_nothing_else() {
        assertThat(titles(LedgerFilter.all(), head(TOWN))).containsExactly("青石桥加固工程");
        assertThat(titles(LedgerFilter.all(), head(BUREAU))).containsExactly("青石桥加固工程", "饮水井改造 WELL");
        assertThat(ledger.task(well.id(), NOW, head(TOWN))).isEmpty();
        assertThat(titles(LedgerFilter.all(), head(unit(3, "别的单位")))).isEmpty();
        assertThat(county.get(TaskHistory.class).of(well.id(), NOW, head(TOWN))).isEmpty();
        assertThat(county.get(TaskHistory.class).of(well.id(), NOW, head(BUREAU)))
                .hasSize(4);
    }

    @Test
    void drafts_are_for_the_office_alone() {
        assertThat(ledger.task(draft.id(), NOW, County.SUPERVISOR)).isPresent();
        assertThat(ledger.count(LedgerFilter.of(Bucket.TO_REQUEST), NOW, County.SUPERVISOR))
                .isEqualTo(1);
        for (var viewer : List.of(County.as(LEADER), County.ADMINISTRATOR, head(TOWN))) {
            assertThat(ledger.task(draft.id(), NOW, viewer)).isEmpty();
            assertThat(ledger.count(LedgerFilter.of(Bucket.TO_REQUEST), NOW, viewer))
                    .isZero();
        }
    }

    @Test
    void a_search_finds_words_of_one_two_and_more_characters_now_and_as_of() {
        for (var viewpoint : List.of(NOW, Viewpoint.endOf(LocalDate.of(2026, 7, 20)))) {
            assertThat(found("桥", viewpoint)).containsExactly("青石桥加固工程");
            assertThat(found("加固", viewpoint)).containsExactly("青石桥加固工程");
            assertThat(found("青石 工程", viewpoint)).containsExactly("青石桥加固工程");
            assertThat(found("水利局　井", viewpoint)).containsExactly("饮水井改造 WELL");
            assertThat(found("well", viewpoint)).containsExactly("饮水井改造 WELL");
            assertThat(found("ＷＥＬＬ", viewpoint)).containsExactly("饮水井改造 WELL");
            assertThat(found("固加", viewpoint)).isEmpty();
            assertThat(found("%", viewpoint)).isEmpty();
            assertThat(found("_", viewpoint)).isEmpty();
        }
    }

    @Test
    void numbers_sort_by_serial_and_not_as_text() {
        assertThat(titles(LedgerFilter.of(Bucket.REGISTERED), County.SUPERVISOR))
                .containsExactly("青石桥加固工程", "饮水井改造 WELL");
        assertThat(titles(LedgerFilter.of(Bucket.REGISTERED).with("descending", true), County.SUPERVISOR))
                .containsExactly("饮水井改造 WELL", "青石桥加固工程");
    }

    @Test
    void every_sort_gives_every_line_once_over_all_pages() {
        for (var sort : Sort.values()) {
            var filter = LedgerFilter.all()
                    .with("limitType", "GENERAL")
                    .with("sort", sort)
                    .with("size", 1);
            var all = List.of(1, 2, 3, 4).stream()
                    .map(page -> ledger.page(filter.with("page", page), NOW, County.SUPERVISOR))
                    .toList();
            assertThat(all).allSatisfy(page -> assertThat(page.total()).isEqualTo(4));
            assertThat(all.stream().map(page -> page.lines().getFirst().id())).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_filter_says_itself_in_parameters_and_refuses_what_it_cannot_read() {
        var filter = LedgerFilter.of(
                Map.of("q", "桥", "bucket", "OVERDUE", "unit", TOWN.id().toString(), "dueIn", "2026-07", "page", "2"));
        assertThat(LedgerFilter.of(filter.parameters())).isEqualTo(filter);
        assertThat(filter.with("q", null).parameters()).doesNotContainKeys("q", "page");
        for (var bad : Map.of("bucket", "LATE", "unit", "7", "dueIn", "July", "page", "0", "size", "201")
                .entrySet()) {
            assertThatThrownBy(() -> LedgerFilter.of(Map.of(bad.getKey(), bad.getValue())))
                    .isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void a_ledgers_matter_is_under_way_once_dispatched() {
        var entry = new LedgerEntry("台账.xlsx", 3, Map.of("事项", "老事项"));
        var road = Road.drafted(county, 50, "老事项", "其他", LocalDate.of(2020, 1, 1));
        county.record(
                LocalDate.of(2020, 1, 1),
                new LedgerEntryCarriedOver(road.taskId(), new ImportId(road.id()), "王五", entry));
        road.registered(LocalDate.of(2020, 1, 1))
                .dispatched(LocalDate.of(2020, 1, 1), unit(9, "老单位"), null)
                .cancelled(LocalDate.of(2020, 1, 3));
        county.settled();

        var then = ledger.task(road.id(), Viewpoint.endOf(LocalDate.of(2020, 1, 2)), County.SUPERVISOR)
                .orElseThrow();
        assertThat(then.phase()).isEqualTo(TaskPhase.IN_PROGRESS);
        assertThat(then.responsiblePerson()).isEqualTo("王五");
    }

    private static List<String> found(String words, Viewpoint viewpoint) {
        return ledger.page(LedgerFilter.all().with("q", words), viewpoint, County.SUPERVISOR).lines().stream()
                .map(TaskLine::title)
                .toList();
    }

    private static List<String> titles(LedgerFilter filter, Actor viewer) {
        return ledger.page(filter, NOW, viewer).lines().stream()
                .map(TaskLine::title)
                .toList();
    }
}
