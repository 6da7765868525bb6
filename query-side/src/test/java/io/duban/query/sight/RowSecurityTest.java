package io.duban.query.sight;

import static io.duban.query.County.leader;
import static io.duban.query.County.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.digest.DigestEvent;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.StandIn;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.TaskSight;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.TaskLabelled;
import io.duban.query.County;
import io.duban.query.Road;
import io.duban.query.projection.Rebuild;
import io.duban.query.task.LedgerFilter;
import io.duban.query.task.TaskHistory;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.TaskLine;
import io.duban.query.task.TaskSelection;
import io.duban.query.task.Viewpoint;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second lock: what a person's question finds in the views though it names no condition at all. */
class RowSecurityTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Viewpoint NOW = Viewpoint.now(County.NOW);
    private static final UnitRef ROADS = unit(1, "县交通运输局");
    private static final UnitRef WATER = unit(2, "县水利局");
    private static final UnitRef SCHOOLS = unit(3, "县教育局");
    private static final LeaderRef SHI = leader(1, "石磊");
    private static final LeaderRef MENG = leader(2, "孟晓岚");
    private static final LeaderRef GAO = leader(3, "高远");
    private static final UUID NOTICE = new UUID(0x7009L, 1);

    private static County county;
    private static ScopedReads reads;

    @BeforeAll
    static void begin() {
        county = County.running();
        reads = county.get(ScopedReads.class);
        var number = 0;
        for (var label : List.of(DataLabel.PUBLIC, DataLabel.INTERNAL, DataLabel.WORK_SECRET)) {
            labelled(label, Road.drafted(county, ++number, "拟办" + label, "民生实事", JUNE));
            var handedIn = Road.drafted(county, ++number, "待批" + label, "民生实事", JUNE);
            county.record(JUNE, new RegistrationRequested(handedIn.taskId()));
            labelled(label, handedIn);
            labelled(label, dispatched(++number, "路" + label, ROADS, SHI, WATER));
            labelled(label, dispatched(++number, "校" + label, SCHOOLS, null).adopted(JUNE.plusDays(4), MENG));
            labelled(
                    label,
                    dispatched(++number, "评" + label, WATER, null)
                            .gated(JUNE, ReviewSubject.SINGLE)
                            .signed(JUNE)
                            .requested(JUNE.plusDays(5))
                            .passed(JUNE.plusDays(6))
                            .frozen(JUNE.plusDays(7), 2, JUNE.plusDays(60)));
        }
        county.settled();
        county.views().sql("""
                        INSERT INTO views.notice (notice_id, month, kind, subject, phase, content, drafted_by, drafted_at, sequence, position)
                        SELECT ?, '2026-05', 'MONTHLY_RANKING', '{}', 'DRAFT', '{}', 'ducha1', now(), 0, 1
                        """).param(NOTICE).update();
        for (var receiver :
                List.of(DigestEvent.OFFICE, ROADS.id().value(), WATER.id().value())) {
            county.views().sql("""
                            INSERT INTO views.digest (receiver, day, parts, news, sent_at, position)
                            VALUES (?, '2026-06-02', '[]', 0, now(), 1)
                            """).param(receiver).update();
        }
    }

    @AfterAll
    static void end() {
        county.close();
    }

    static Stream<Actor> viewers() {
        var viewers = new ArrayList<Actor>();
        for (var role : Role.values()) {
            viewers.add(viewer(role, null, null));
        }
        for (var unit : List.of(ROADS, WATER, SCHOOLS, unit(9, "别的单位"))) {
            viewers.add(viewer(Role.UNIT_HEAD, unit, null));
            viewers.add(viewer(Role.UNIT_LIAISON, unit, null));
            viewers.add(viewer(Role.SUPERVISOR, unit, null));
        }
        for (var leader : List.of(SHI, MENG, GAO)) {
            viewers.add(viewer(Role.LEADER, null, leader));
        }
        viewers.add(viewer(Role.LEADER, null, GAO).standingInFor(List.of(standIn(SHI))));
        viewers.add(viewer(Role.LEADER, null, GAO).standingInFor(List.of(standIn(SHI), standIn(MENG))));
        return viewers.stream();
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void a_question_without_any_condition_finds_exactly_what_the_viewer_may_see(Actor viewer) {
        var bare = reads.as(viewer, views -> ids("SELECT task_id FROM views.task", views));
        var past = reads.as(viewer, views -> ids("SELECT DISTINCT task_id FROM views.task_version", views));

        assertThat(bare).isEqualTo(selected(viewer));
        assertThat(bare).isEqualTo(byTheRules(viewer));
        assertThat(past).isEqualTo(versionsAsTheOwner(viewer));
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void a_question_that_turns_its_condition_round_leaks_nothing(Actor viewer) {
        var tried = reads.as(viewer, views -> ids("""
                        SELECT t.task_id FROM views.task t LEFT JOIN views.unit u ON u.unit_id = t.lead_unit_id
                        WHERE false OR t.title LIKE '%' OR t.label = 'WORK_SECRET'
                        """, views));
        var triedInThePast = reads.as(viewer, views -> ids("""
                        SELECT task_id FROM views.task_version WHERE NOT false UNION ALL SELECT task_id FROM views.task
                        """, views));

        var allowed = byTheRules(viewer);
        assertThat(tried).isEqualTo(allowed);
        allowed.addAll(versionsAsTheOwner(viewer));
        assertThat(triedInThePast).isEqualTo(allowed);
    }

    @Test
    void without_a_viewer_nothing_is_seen() {
        assertThat(asReader("SELECT count(*) FROM views.task")).isZero();
        assertThat(asReader("SELECT count(*) FROM views.task_version")).isZero();
        assertThat(asReader("SELECT count(*) FROM views.notice")).isZero();
        assertThat(asReader("SELECT count(*) FROM views.digest")).isZero();
        assertThat(asReader("SELECT count(*) FROM views.digest_read")).isZero();
    }

    @Test
    void the_viewer_is_forgotten_with_the_transaction_and_the_role_too() {
        reads.as(viewer(Role.OFFICE_DIRECTOR, null, null), views -> ids("SELECT task_id FROM views.task", views));

        for (var connection = 0; connection < 20; connection++) {
            assertThat(county.views()
                            .sql("SELECT current_user || coalesce(current_setting('duban.role', true), '')")
                            .query(String.class)
                            .single())
                    .isEqualTo("duban_query");
        }
    }

    @Test
    void the_reader_writes_nothing_and_looks_behind_no_other_table() {
        var director = viewer(Role.OFFICE_DIRECTOR, null, null);
        for (var forbidden : List.of(
                "SELECT count(*) FROM views.token_entry",
                "SELECT count(*) FROM views.dead_letter",
                "SELECT count(*) FROM views.look",
                "SELECT count(*) FROM events.domain_event",
                "SELECT count(*) FROM events.account")) {
            assertThatThrownBy(() -> reads.as(
                            director,
                            views -> views.sql(forbidden).query(Integer.class).single()))
                    .as(forbidden)
                    .hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> reads.as(director, views -> views.sql("UPDATE views.task SET title = 'x'")
                        .update()))
                .hasStackTraceContaining("task");
    }

    @Test
    void a_unit_or_a_leader_of_no_name_opens_nothing() {
        assertThat(bare(viewer(Role.UNIT_HEAD, null, null))).isEmpty();
    }

    @Test
    void a_rebuilt_view_is_locked_like_the_one_before() {
        var before = locks();
        county.get(Rebuild.class).run("task", (position, head) -> {});

        assertThat(locks()).isEqualTo(before).hasSizeGreaterThan(8);
        var head = viewer(Role.UNIT_HEAD, SCHOOLS, null);
        assertThat(bare(head)).isEqualTo(byTheRules(head)).isNotEmpty();
    }

    @Test
    void notices_and_messages_are_locked_too() {
        assertThat(seen(viewer(Role.SUPERVISOR, null, null), "notice")).isEqualTo(1);
        assertThat(seen(viewer(Role.UNIT_HEAD, ROADS, null), "notice")).isZero();
        assertThat(seen(viewer(Role.REVIEWER, null, null), "notice")).isZero();
        assertThat(seen(viewer(Role.SUPERVISOR, null, null), "digest")).isEqualTo(1);
        assertThat(seen(viewer(Role.UNIT_HEAD, ROADS, null), "digest")).isEqualTo(1);
        assertThat(seen(viewer(Role.UNIT_HEAD, SCHOOLS, null), "digest")).isZero();
        assertThat(seen(viewer(Role.LEADER, null, SHI), "digest")).isZero();
    }

    @Test
    void the_migration_says_what_the_rules_say_word_for_word() throws Exception {
        for (var table : RowPolicies.conditions().keySet()) {
            var newest = table.equals("notice") ? "V23__notices_of_several_kinds" : "V17__offices";
            assertThat(new ClassPathResource("db/views/" + newest + ".sql").getContentAsString(StandardCharsets.UTF_8))
                    .as(
                            "a rule of sight has changed: a new migration drops the policy and makes it as RowPolicies says")
                    .contains(RowPolicies.statement(table));
        }
    }

    /** The label is today's, whatever day one looks at: who lost sight of a task does not find it in its own past. */
    @Test
    void what_became_a_secret_is_one_on_every_earlier_day_too() {
        var ledger = county.get(TaskLedger.class);
        var before = Viewpoint.endOf(JUNE.plusDays(10));
        var gao = viewer(Role.LEADER, null, GAO);
        var titles = ledger.page(LedgerFilter.all().with("size", 100), before, gao).lines().stream()
                .map(TaskLine::title);

        assertThat(titles).isNotEmpty().noneMatch(title -> title.endsWith("WORK_SECRET"));
        var secret = new UUID(0x7002L, 13);
        assertThat(ledger.task(secret, before, gao)).isEmpty();
        assertThat(county.get(TaskHistory.class).of(secret, before, gao)).isEmpty();
        assertThat(ledger.task(secret, before, viewer(Role.LEADER, null, SHI))).isPresent();
    }

    @Test
    void no_title_of_a_secret_is_found_by_a_search_of_others() {
        var ledger = county.get(TaskLedger.class);
        var search = LedgerFilter.all().with("q", "SECRET");

        assertThat(ledger.count(search, NOW, viewer(Role.SUPERVISOR, null, null)))
                .isPositive();
        assertThat(ledger.count(search, NOW, viewer(Role.LEADER, null, GAO))).isZero();
        assertThat(ledger.count(search, NOW, viewer(Role.ADMINISTRATOR, null, null)))
                .isZero();
        assertThat(ledger.count(search, NOW, viewer(Role.UNIT_HEAD, unit(9, "别的单位"), null)))
                .isZero();
        assertThat(ledger.count(search, NOW, viewer(Role.UNIT_HEAD, WATER, null)))
                .isEqualTo(2);
    }

    private static Set<UUID> selected(Actor viewer) {
        var selection = TaskSelection.visible(NOW, viewer);
        return new HashSet<>(county.views()
                .sql("SELECT t.task_id " + selection.sql())
                .params(selection.parameters())
                .query(UUID.class)
                .list());
    }

    /** What the rules of the kernel say of every line, asked one by one. */
    private static Set<UUID> byTheRules(Actor viewer) {
        return lines().stream()
                .filter(line -> TaskSight.of(line.standing(), viewer).isPresent())
                .map(TaskLine::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<TaskLine> lines() {
        return county.get(TaskLedger.class)
                .page(LedgerFilter.all().with("size", 200), NOW, viewer(Role.OFFICE_DIRECTOR, null, null))
                .lines();
    }

    /** With the condition of the question and without the lock. */
    private static Set<UUID> versionsAsTheOwner(Actor viewer) {
        if (isUnit(viewer) && viewer.unit() == null) {
            return new HashSet<>();
        }
        var condition = SightSql.of(viewer.role(), "t.", ViewerSql.PARAMETERS);
        return new HashSet<>(county.views()
                .sql("SELECT DISTINCT t.task_id FROM views.task_version t WHERE " + condition)
                .params(TaskSelection.visible(NOW, viewer).parameters())
                .query(UUID.class)
                .list());
    }

    private static Set<UUID> bare(Actor viewer) {
        return reads.as(viewer, views -> ids("SELECT task_id FROM views.task", views));
    }

    private static int asReader(String question) {
        try (var connection = county.database().viewsDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET ROLE duban_reader");
            try (var answer = statement.executeQuery(question)) {
                answer.next();
                return answer.getInt(1);
            } finally {
                statement.execute("SET ROLE duban_query");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int seen(Actor viewer, String table) {
        return reads.as(viewer, views -> views.sql("SELECT count(*) FROM views." + table)
                .query(Integer.class)
                .single());
    }

    private static List<String> locks() {
        return county.views().sql("""
                        SELECT tablename || policyname || roles::text || qual FROM pg_policies WHERE schemaname = 'views'
                        UNION ALL
                        SELECT relname || relrowsecurity || coalesce(relacl::text, '') FROM pg_class
                         WHERE relnamespace = 'views'::regnamespace AND relkind = 'r' AND relrowsecurity
                        ORDER BY 1
                        """).query(String.class).list();
    }

    private static Set<UUID> ids(String question, JdbcClient views) {
        return new HashSet<>(views.sql(question).query(UUID.class).list());
    }

    private static Road dispatched(
            int number, String title, UnitRef unit, @Nullable LeaderRef leader, UnitRef... coUnits) {
        return Road.drafted(county, number, title, "民生实事", JUNE)
                .registered(JUNE.plusDays(1))
                .dispatched(JUNE.plusDays(2), unit, LocalDate.of(2026, 7, 31), leader, coUnits);
    }

    private static void labelled(DataLabel label, Road road) {
        if (label != DataLabel.INTERNAL) {
            county.record(JUNE.plusDays(20), new TaskLabelled(road.taskId(), DataLabel.INTERNAL, label, "按规定"));
        }
    }

    private static boolean isUnit(Actor viewer) {
        return viewer.role() == Role.UNIT_HEAD || viewer.role() == Role.UNIT_LIAISON;
    }

    @Test
    void what_a_leader_sees_whoever_stands_in_for_them_sees_and_without_the_delegation_does_not() {
        var gao = viewer(Role.LEADER, null, GAO);
        var both = bare(gao);
        both.addAll(bare(viewer(Role.LEADER, null, SHI)));

        assertThat(bare(gao.standingInFor(List.of(standIn(SHI)))))
                .isEqualTo(both)
                .hasSizeGreaterThan(bare(gao).size());
    }

    private static StandIn standIn(LeaderRef leader) {
        return new StandIn(leader.title(), Role.LEADER, null, leader, Set.of());
    }

    private static Actor viewer(Role role, @Nullable UnitRef unit, @Nullable LeaderRef leader) {
        return new Actor("mouren", "某人", role, unit, leader);
    }
}
