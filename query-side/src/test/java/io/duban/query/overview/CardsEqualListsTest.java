package io.duban.query.overview;

import static io.duban.query.County.head;
import static io.duban.query.County.leader;
import static io.duban.query.County.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.organisation.LeaderRegistered;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.MonthlyRanking;
import io.duban.kernel.ranking.UnitFigures;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.TaskAbsorbed;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskMerged;
import io.duban.kernel.task.TaskPhase;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.TaskSplit;
import io.duban.platform.event.EventReader;
import io.duban.query.County;
import io.duban.query.Road;
import io.duban.query.leader.LeaderQuery;
import io.duban.query.organisation.OrganisationQuery;
import io.duban.query.ranking.RankingQuery;
import io.duban.query.task.Bucket;
import io.duban.query.task.LedgerFilter;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import io.duban.query.todo.TodoQuery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Eighty tasks on random roads with a fixed seed: each number must equal its list, and a recount from the events. */
class CardsEqualListsTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final List<UnitRef> UNITS =
            List.of(unit(1, "青石镇"), unit(2, "白水乡"), unit(3, "县水利局"), unit(4, "县交通局"));
    private static final List<String> CATEGORIES = List.of("民生实事", "重点项目", "其他");
    private static final List<Viewpoint> VIEWPOINTS = List.of(
            Viewpoint.now(County.NOW),
            Viewpoint.endOf(LocalDate.of(2026, 7, 15)),
            Viewpoint.endOf(LocalDate.of(2026, 5, 10)),
            Viewpoint.endOf(LocalDate.of(2026, 4, 1)));

    private static County county;
    private static TaskLedger ledger;

    @BeforeAll
    static void begin() {
        county = County.running();
        ledger = county.get(TaskLedger.class);
        for (var unit : UNITS) {
            var town = unit.name().matches(".*[镇乡]");
            county.record(SPRING, new UnitRegistered(unit, town ? "乡镇街道" : "县直部门"));
        }
        county.record(SPRING, new UnitRegistered(unit(5, "县档案馆"), "县直部门"));
        county.record(SPRING, new LeaderRegistered(leader(1, "石磊")));
        var random = new Random(13710);
        for (int number = 1; number <= 80; number++) {
            walk(number, random);
        }
        checkedReviewedAndReopened();
        mergedAndSplit();
        county.settled();
    }

    @AfterAll
    static void end() {
        county.close();
    }

    private static void walk(int number, Random random) {
        var day = SPRING.plusDays(random.nextInt(60));
        var road = Road.drafted(county, number, "事项" + number, CATEGORIES.get(random.nextInt(3)), day);
        var stations = random.nextInt(9);
        if (stations >= 1) {
            road.registered(day);
        }
        if (stations >= 2) {
            var deadline = random.nextInt(8) == 0 ? null : day.plusDays(30 + random.nextInt(60));
            var leader = random.nextBoolean() ? leader(1, "石磊") : null;
            road.dispatched(
                    day.plusDays(1), UNITS.get(random.nextInt(4)), deadline, leader, UNITS.get(random.nextInt(4)));
        }
        if (stations >= 3) {
            road.signed(day.plusDays(2)).reported(day.plusDays(10), "进展", 30);
        }
        if (stations >= 4) {
            road.requested(day.plusDays(20));
        }
        if (stations >= 5) {
            road.passed(day.plusDays(21));
        }
        if (stations >= 6) {
            road.closed(day.plusDays(25 + random.nextInt(40)));
        } else if (random.nextInt(10) == 0) {
            road.cancelled(day.plusDays(30));
        }
    }

    /** What the random roads do not come by: one matter at each station from check to reopening. */
    private static void checkedReviewedAndReopened() {
        var day = SPRING.plusDays(10);
        var until = day.plusDays(70);
        handedIn(101, day, until).checking(day.plusDays(31));
        handedIn(102, day, until).gated(day.plusDays(30), ReviewSubject.SINGLE).passed(day.plusDays(31));
        handedIn(103, day, until)
                .gated(day.plusDays(30), ReviewSubject.SINGLE)
                .passed(day.plusDays(31))
                .frozen(day.plusDays(32), 2, LocalDate.of(2026, 12, 31))
                .appraised(day.plusDays(33), Appraisal.SATISFIED, "jianduyuan1");
        handedIn(104, day, until)
                .gated(day.plusDays(30), ReviewSubject.SINGLE)
                .passed(day.plusDays(31))
                .frozen(day.plusDays(32), 1, LocalDate.of(2026, 12, 31))
                .appraised(day.plusDays(33), Appraisal.SATISFIED, "jianduyuan1");
        handedIn(105, day, until)
                .passed(day.plusDays(31))
                .closed(day.plusDays(32))
                .reopened(day.plusDays(60), day.plusDays(90), day.plusDays(32));
    }

    /** On the way by and by, so that each viewpoint sees another part of it; some are overdue when they end. */
    private static void mergedAndSplit() {
        var main = handedIn(110, SPRING, SPRING.plusDays(60));
        for (var number = 111; number <= 118; number++) {
            var day = SPRING.plusDays(35 + 10L * (number - 111));
            var road = handedIn(number, SPRING, SPRING.plusDays(number % 2 == 0 ? 20 : 200));
            if (number % 3 == 0) {
                road.splitInto(day, main);
            } else {
                road.mergedInto(day, main);
            }
        }
    }

    /** 立项 = 办结 + 推进 + 撤销 + 并案 + 分解, at every instant. */
    @Test
    void what_was_ever_registered_is_closed_open_cancelled_merged_or_split_at_every_moment() {
        var seen = new HashSet<Integer>();
        for (var viewpoint : VIEWPOINTS) {
            var overview = county.get(OverviewQuery.class).overview(viewpoint, County.SUPERVISOR);
            var ended = Stream.of(TaskPhase.CANCELLED, TaskPhase.MERGED, TaskPhase.SPLIT)
                    .map(phase -> LedgerFilter.all().with("phase", phase))
                    .flatMap(
                            filter -> ledger
                                    .page(filter.with("size", LedgerFilter.MOST), viewpoint, County.SUPERVISOR)
                                    .lines()
                                    .stream())
                    .filter(line -> line.registeredOn() != null)
                    .toList();
            assertThat(everRegistered(viewpoint)).isEqualTo(overview.closed() + overview.open() + ended.size());
            seen.add(ended.size());
        }
        assertThat(seen).as("something ended between the moments").hasSizeGreaterThan(2);
    }

    private static int everRegistered(Viewpoint viewpoint) {
        return (int) county.get(EventReader.class).after(0, 10_000).stream()
                .filter(recorded -> recorded.event() instanceof RegistrationApproved)
                .filter(recorded -> !recorded.occurredAt().isAfter(viewpoint.asOf()))
                .count();
    }

    private static Road handedIn(int number, LocalDate day, LocalDate until) {
        return Road.drafted(county, number, "事项" + number, CATEGORIES.getFirst(), day)
                .registered(day)
                .dispatched(day.plusDays(1), UNITS.get(1), until)
                .signed(day.plusDays(2))
                .requested(day.plusDays(30));
    }

    private static List<Actor> viewers() {
        return List.of(County.SUPERVISOR, County.ADMINISTRATOR, County.as(leader(1, "石磊")), head(UNITS.get(0)));
    }

    @Test
    void every_card_equals_the_list_behind_it_for_every_viewer_and_moment() {
        for (var viewpoint : VIEWPOINTS) {
            for (var viewer : viewers()) {
                var overview = county.get(OverviewQuery.class).overview(viewpoint, viewer);
                assertThat(overview.registered())
                        .isEqualTo(listed(LedgerFilter.of(Bucket.REGISTERED), viewpoint, viewer));
                assertThat(overview.closed()).isEqualTo(listed(LedgerFilter.of(Bucket.CLOSED), viewpoint, viewer));
                assertThat(overview.open()).isEqualTo(listed(LedgerFilter.of(Bucket.OPEN), viewpoint, viewer));
                assertThat(overview.onTrack()).isEqualTo(listed(LedgerFilter.of(Bucket.ON_TRACK), viewpoint, viewer));
                assertThat(overview.overdue()).isEqualTo(listed(LedgerFilter.of(Bucket.OVERDUE), viewpoint, viewer));
                assertThat(overview.dueThisWeek())
                        .isEqualTo(listed(LedgerFilter.of(Bucket.DUE_THIS_WEEK), viewpoint, viewer));
                assertThat(overview.awaitingOffice())
                        .isEqualTo(listed(LedgerFilter.of(Bucket.AWAITING_OFFICE), viewpoint, viewer));
                assertThat(overview.registered()).isEqualTo(overview.closed() + overview.open());
                assertThat(overview.open()).isEqualTo(overview.onTrack() + overview.overdue());
                assertThat(overview.lamps()).hasSize(4).allSatisfy(count -> assertThat(count.number())
                        .isEqualTo(listed(LedgerFilter.of(count.bucket()), viewpoint, viewer)));
            }
        }
    }

    @Test
    void every_category_unit_and_month_equals_its_list() {
        for (var viewpoint : VIEWPOINTS) {
            for (var viewer : viewers()) {
                var overview = county.get(OverviewQuery.class).overview(viewpoint, viewer);
                for (var category : overview.categories()) {
                    var all = LedgerFilter.all().with("category", category.category());
                    assertThat(List.of(category.registered(), category.closed(), category.open(), category.overdue()))
                            .isEqualTo(counts(all, viewpoint, viewer));
                }
                for (var unit : overview.units()) {
                    var all = LedgerFilter.all().with("unit", unit.unit().id());
                    assertThat(List.of(unit.registered(), unit.closed(), unit.open(), unit.overdue()))
                            .isEqualTo(counts(all, viewpoint, viewer));
                }
                for (var month : overview.trend()) {
                    assertThat(month.registered())
                            .isEqualTo(listed(
                                    LedgerFilter.of(Bucket.REGISTERED).with("registeredIn", month.month()),
                                    viewpoint,
                                    viewer));
                    assertThat(month.closed())
                            .isEqualTo(listed(
                                    LedgerFilter.of(Bucket.CLOSED).with("closedIn", month.month()), viewpoint, viewer));
                }
                assertThat(overview.categories().stream()
                                .mapToInt(CategoryCount::registered)
                                .sum())
                        .isEqualTo(overview.registered());
            }
        }
    }

    @Test
    void the_ranking_equals_a_recount_from_the_events_and_each_figure_its_list() {
        for (var viewpoint : VIEWPOINTS) {
            for (var month : List.of(YearMonth.of(2026, 4), YearMonth.of(2026, 5), YearMonth.of(2026, 6))) {
                var view = county.get(RankingQuery.class).month(month, viewpoint);
                assertThat(view.groups())
                        .isEqualTo(MonthlyRanking.of(recount(month, viewpoint), List.of("乡镇街道", "县直部门")));
                for (var group : view.groups()) {
                    for (var unit : group.units()) {
                        var figures = unit.figures();
                        var list = LedgerFilter.all()
                                .with("unit", figures.unit().id())
                                .with("dueIn", month);
                        assertThat(List.of(figures.due(), figures.onTime(), figures.closedLate(), figures.overdue()))
                                .isEqualTo(List.of(
                                        listed(list.with("bucket", Bucket.DUE), viewpoint, County.SUPERVISOR),
                                        listed(
                                                list.with("bucket", Bucket.CLOSED_ON_TIME),
                                                viewpoint,
                                                County.SUPERVISOR),
                                        listed(list.with("bucket", Bucket.CLOSED_LATE), viewpoint, County.SUPERVISOR),
                                        listed(list.with("bucket", Bucket.UNFINISHED), viewpoint, County.SUPERVISOR)));
                    }
                }
            }
        }
    }

    @Test
    void something_was_due_late_and_on_time_so_that_the_recount_means_something() {
        var totals = county.get(RankingQuery.class)
                .month(YearMonth.of(2026, 5), VIEWPOINTS.getFirst())
                .totals();
        assertThat(totals.due()).isGreaterThan(10);
        assertThat(totals.onTime()).isPositive();
        assertThat(totals.closedLate()).isPositive();
        assertThat(totals.overdue()).isPositive();
    }

    @Test
    void groups_stand_in_the_countys_order_and_a_unit_without_data_stands_last_without_rank() {
        var view = county.get(RankingQuery.class).month(YearMonth.of(2026, 5), VIEWPOINTS.getFirst());

        assertThat(view.groups()).extracting(group -> group.group()).containsExactly("乡镇街道", "县直部门");
        var last = view.groups().get(1).units().getLast();
        assertThat(last.figures().unit().name()).isEqualTo("县档案馆");
        assertThat(last.rank()).isNull();
        assertThat(last.rate()).isNull();
        assertThat(county.get(OrganisationQuery.class).groups()).containsExactly("乡镇街道", "县直部门");
    }

    @Test
    void a_to_do_list_holds_each_task_once_and_equals_its_filters() {
        var viewers = new ArrayList<>(viewers());
        viewers.add(County.DIRECTOR);
        for (var viewer : viewers) {
            var sections = county.get(TodoQuery.class).of(viewer, VIEWPOINTS.getFirst());
            assertThat(sections).allSatisfy(section -> assertThat(section.total())
                    .isEqualTo(ledger.count(section.filter(), VIEWPOINTS.getFirst(), viewer)));
            assertThat(sections.stream()
                            .flatMap(section -> section.tasks().stream().map(TaskLine::id)))
                    .doesNotHaveDuplicates();
        }
        var towns = county.get(TodoQuery.class).of(head(UNITS.get(0)), VIEWPOINTS.getFirst());
        assertThat(towns.stream()
                        .filter(section -> section.filter().bucket() != Bucket.TO_CONTRIBUTE)
                        .flatMap(section -> section.tasks().stream()))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.court()).isEqualTo("青石镇"));
    }

    @Test
    void a_leaders_package_holds_what_names_them() {
        var leader = leader(1, "石磊");
        var theirs = county.get(LeaderQuery.class).of(leader.id(), VIEWPOINTS.getFirst(), County.as(leader));

        assertThat(theirs.open())
                .isEqualTo(theirs.inCharge().size() + theirs.adopted().size());
        assertThat(theirs.registered()).isEqualTo(theirs.open() + theirs.closedTotal());
        assertThat(theirs.inCharge()).isNotEmpty().allSatisfy(task -> assertThat(task.leader())
                .isEqualTo(leader));
        assertThat(theirs.toClose()).allSatisfy(task -> assertThat(task.court()).isEqualTo("副县长 石磊"));
    }

    private static List<Integer> counts(LedgerFilter all, Viewpoint viewpoint, Actor viewer) {
        return List.of(Bucket.REGISTERED, Bucket.CLOSED, Bucket.OPEN, Bucket.OVERDUE).stream()
                .map(bucket -> listed(all.with("bucket", bucket), viewpoint, viewer))
                .toList();
    }

    /** Counted from the lines themselves, not from the page's own total. */
    private static int listed(LedgerFilter filter, Viewpoint viewpoint, Actor viewer) {
        var page = ledger.page(filter.with("size", LedgerFilter.MOST), viewpoint, viewer);
        assertThat(page.lines()).hasSize(page.total());
        return page.lines().size();
    }

    private static TaskDispatched until(TaskDispatched to, @Nullable LocalDate deadline) {
        return new TaskDispatched(to.taskId(), to.leadUnit(), to.coUnits(), to.leader(), deadline, to.dispatchedOn());
    }

    @Test
    void what_is_reopened_counts_as_closed_until_that_day_and_as_open_from_it_on() {
        var reopened = new UUID(0x7002L, 105);
        var reopenedOn = SPRING.plusDays(70);
        var before = Viewpoint.endOf(reopenedOn.minusDays(1));
        var after = Viewpoint.endOf(reopenedOn);

        var then = ledger.task(reopened, before, County.SUPERVISOR).orElseThrow();
        assertThat(then.phase()).isEqualTo(TaskPhase.CLOSED);
        assertThat(then.closedOn()).isEqualTo(SPRING.plusDays(42));
        var now = ledger.task(reopened, after, County.SUPERVISOR).orElseThrow();
        assertThat(now.phase()).isEqualTo(TaskPhase.REOPENED);
        assertThat(now.closedOn()).isNull();
        assertThat(now.percent()).isEqualTo(60);

        assertThat(holds(Bucket.CLOSED, before, reopened)).isTrue();
        assertThat(holds(Bucket.OPEN, before, reopened)).isFalse();
        assertThat(holds(Bucket.CLOSED, after, reopened)).isFalse();
        assertThat(holds(Bucket.OPEN, after, reopened)).isTrue();
        var overview = county.get(OverviewQuery.class);
        for (var viewpoint : List.of(before, after)) {
            var counted = overview.overview(viewpoint, County.SUPERVISOR);
            assertThat(counted.registered()).isEqualTo(counted.closed() + counted.open());
        }
    }

    @Test
    void the_offices_next_step_in_a_check_or_review_has_a_section_of_its_own() {
        var now = VIEWPOINTS.getFirst();
        for (var expected : Map.of(
                        Bucket.UNDER_VERIFICATION, 101,
                        Bucket.TO_FREEZE, 102,
                        Bucket.TO_CONCLUDE, 104)
                .entrySet()) {
            var sections = county.get(TodoQuery.class).of(County.SUPERVISOR, now).stream()
                    .filter(section -> section.filter().bucket() == expected.getKey())
                    .toList();
            assertThat(sections).singleElement().satisfies(section -> assertThat(section.tasks())
                    .extracting(TaskLine::id)
                    .containsExactly(new UUID(0x7002L, expected.getValue())));
            assertThat(holds(Bucket.AWAITING_OFFICE, now, new UUID(0x7002L, expected.getValue())))
                    .isTrue();
        }
        assertThat(holds(Bucket.AWAITING_OFFICE, now, new UUID(0x7002L, 103))).isFalse();
    }

    @Test
    void a_reviewer_finds_what_is_asked_until_they_have_spoken_and_no_more() {
        var now = VIEWPOINTS.getFirst();
        var spoken = new Actor("jianduyuan1", "群众监督员", Role.REVIEWER, null, null);
        var silent = new Actor("jianduyuan2", "群众监督员", Role.REVIEWER, null, null);

        assertThat(county.get(TodoQuery.class).of(silent, now))
                .singleElement()
                .satisfies(section ->
                        assertThat(section.tasks()).extracting(TaskLine::id).containsExactly(new UUID(0x7002L, 103)));
        assertThat(county.get(TodoQuery.class).of(spoken, now))
                .singleElement()
                .satisfies(section -> assertThat(section.total()).isZero());
        assertThat(ledger.page(LedgerFilter.all(), now, silent).lines())
                .extracting(TaskLine::id)
                .containsExactlyInAnyOrder(new UUID(0x7002L, 103), new UUID(0x7002L, 104));
        assertThat(ledger.page(LedgerFilter.all(), now, silent).lines()).allSatisfy(line -> {
            assertThat(line.leadUnit()).isNull();
            assertThat(line.content()).isNull();
            assertThat(line.latestProgress()).isNull();
            assertThat(line.source()).isEmpty();
            assertThat(line.checks().result()).isEqualTo("已完成");
            assertThat(line.checks().review().tally().accountedFor()).isZero();
            assertThat(line.checks().review().heard()).isEmpty();
        });
    }

    private static boolean holds(Bucket bucket, Viewpoint viewpoint, UUID task) {
        return ledger
                .page(LedgerFilter.of(bucket).with("size", LedgerFilter.MOST), viewpoint, County.SUPERVISOR)
                .lines()
                .stream()
                .anyMatch(line -> line.id().equals(task));
    }

    /** The definitions of {@link UnitFigures} once more, in plain Java over the plain events. */
    private static List<UnitFigures> recount(YearMonth month, Viewpoint viewpoint) {
        var dispatched = new HashMap<UUID, TaskDispatched>();
        var closed = new HashMap<UUID, LocalDate>();
        var handedIn = new HashMap<UUID, LocalDate>();
        for (var recorded : county.get(EventReader.class).after(0, 10_000)) {
            if (recorded.event() instanceof TaskEvent && !recorded.occurredAt().isAfter(viewpoint.asOf())) {
                switch ((TaskEvent) recorded.event()) {
                    case TaskDispatched e -> dispatched.put(e.streamId(), e);
                    case TaskClosed e -> closed.put(e.streamId(), e.closedOn());
                    case CompletionRequested e ->
                        handedIn.put(e.streamId(), LocalDate.ofInstant(recorded.occurredAt(), Viewpoint.ZONE));
                    case TaskReopened e -> {
                        closed.remove(e.streamId());
                        handedIn.remove(e.streamId());
                        dispatched.computeIfPresent(e.streamId(), (id, to) -> until(to, e.deadline()));
                    }
                    case TaskCancelled e -> dispatched.remove(e.streamId());
                    case TaskAbsorbed e ->
                        dispatched.computeIfPresent(e.streamId(), (id, to) -> until(to, e.deadline()));
                    case TaskMerged e -> dispatched.remove(e.streamId());
                    case TaskSplit e -> dispatched.remove(e.streamId());
                    default -> {
                        // nothing else counts in this test's roads
                    }
                }
            }
        }
        var figures = new ArrayList<UnitFigures>();
        for (var unit : county.get(OrganisationQuery.class).units()) {
            int onTime = 0;
            int late = 0;
            int overdue = 0;
            for (var task : dispatched.values()) {
                var deadline = task.deadline();
                if (!task.leadUnit().id().equals(unit.id())
                        || deadline == null
                        || !YearMonth.from(deadline).equals(month)) {
                    continue;
                }
                var end = closed.get(task.streamId());
                if (end == null) {
                    // what was handed in is judged as of that day
                    var until = handedIn.getOrDefault(task.streamId(), viewpoint.today());
                    if (deadline.isBefore(until)) {
                        overdue++;
                    }
                } else if (end.isAfter(deadline)) {
                    late++;
                } else {
                    onTime++;
                }
            }
            figures.add(new UnitFigures(unit.ref(), unit.group(), onTime + late + overdue, onTime, late, overdue));
        }
        return figures;
    }
}
