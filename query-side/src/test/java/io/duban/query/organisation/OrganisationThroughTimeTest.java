package io.duban.query.organisation;

import static io.duban.query.County.leader;
import static io.duban.query.County.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.duban.kernel.organisation.DelegationEnded;
import io.duban.kernel.organisation.DelegationId;
import io.duban.kernel.organisation.Deputy;
import io.duban.kernel.organisation.GroupJoined;
import io.duban.kernel.organisation.HeadAppointed;
import io.duban.kernel.organisation.HeadDelegated;
import io.duban.kernel.organisation.LeaderDelegated;
import io.duban.kernel.organisation.LeaderFieldsAssigned;
import io.duban.kernel.organisation.LeaderLeftOffice;
import io.duban.kernel.organisation.LeaderPostChanged;
import io.duban.kernel.organisation.LeaderRegistered;
import io.duban.kernel.organisation.LiaisonAppointed;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.organisation.PostHolder;
import io.duban.kernel.organisation.UnitCodesRecorded;
import io.duban.kernel.organisation.UnitDissolved;
import io.duban.kernel.organisation.UnitKind;
import io.duban.kernel.organisation.UnitMerged;
import io.duban.kernel.organisation.UnitPlaced;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.organisation.UnitRenamed;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.GroupRanking;
import io.duban.query.County;
import io.duban.query.Road;
import io.duban.query.projection.Rebuild;
import io.duban.query.ranking.RankingQuery;
import io.duban.query.task.LedgerFilter;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.Viewpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The view of the organisation: each day with its names, heads, places and groups, and each state of knowledge with its own. */
class OrganisationThroughTimeTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final UnitRef COUNTY_ITSELF = unit(1, "溪山县");
    private static final UnitRef WATER = unit(2, "县水利局");
    private static final UnitRef ROADS = unit(3, "县交通局");
    private static final UnitRef TOWN = unit(4, "青石镇");
    private static final LeaderRef SHI = leader(1, "石磊");
    private static final LeaderRef LU = leader(2, "陆川");
    private static final PostHolder ZHOU = new PostHolder("周川", "局长");
    private static final PostHolder LUQING = new PostHolder("陆青", "局长");
    private static final DelegationId ENDED = new DelegationId(new UUID(7, 1));
    private static final DelegationId GIVEN = new DelegationId(new UUID(7, 2));
    private static final List<String> TABLES =
            List.of("unit", "leader", "unit_version", "unit_post", "group_membership", "leader_post", "delegation");

    private static County county;
    private static OrganisationQuery organisation;
    private static Instant beforeTheRename;

    @BeforeAll
    static void begin() {
        county = County.running();
        organisation = county.get(OrganisationQuery.class);
        facts(
                new UnitRegistered(COUNTY_ITSELF, "县区"),
                new UnitRegistered(WATER, "县直部门"),
                new UnitRegistered(ROADS, "县直部门"),
                new UnitRegistered(TOWN, "乡镇街道"),
                new LeaderRegistered(SHI),
                new LeaderRegistered(LU));
        county.settled();
        beforeTheRename = county.views()
                .sql("SELECT max(recorded_at) FROM views.unit_version")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        facts(
                new UnitPlaced(COUNTY_ITSELF, UnitKind.COUNTY, null, MARCH),
                new UnitPlaced(WATER, UnitKind.DEPARTMENT, COUNTY_ITSELF, MARCH),
                new UnitPlaced(TOWN, UnitKind.TOWNSHIP, COUNTY_ITSELF, MAY),
                new UnitCodesRecorded(TOWN, "411082101", null, MAY),
                new UnitRenamed(WATER, "县水务局", JUNE, "溪编〔2026〕3号"),
                new HeadAppointed(WATER, ZHOU, MARCH),
                new HeadAppointed(WATER, LUQING, JUNE),
                new LiaisonAppointed(WATER, ZHOU, JUNE),
                new GroupJoined(WATER, "执法部门", YearMonth.of(2026, 6)),
                new UnitMerged(ROADS, WATER, JUNE.plusDays(9), null),
                new UnitDissolved(TOWN, AUGUST, null),
                new LeaderPostChanged(SHI, "县长", JUNE),
                new LeaderLeftOffice(LU, AUGUST),
                new LeaderFieldsAssigned(SHI, List.of("农业农村", "水利"), JUNE),
                new LeaderDelegated(ENDED, SHI, LU, "销号", JUNE, AUGUST),
                new DelegationEnded(ENDED, JUNE.plusDays(9)),
                new HeadDelegated(GIVEN, WATER, LUQING, new Deputy("王小", "科长", "wangxiao"), "签收", JUNE, AUGUST));
        for (int number = 1; number <= 2; number++) {
            Road.drafted(county, number, "事项" + number, "民生实事", MARCH)
                    .registered(MARCH)
                    .dispatched(MARCH, WATER, number == 1 ? MAY.plusDays(9) : JUNE.plusDays(9));
        }
        county.settled();
    }

    @AfterAll
    static void end() {
        county.close();
    }

    @Test
    void a_unit_is_shown_with_the_name_head_and_place_of_the_day() {
        var may = then(WATER, MAY);
        assertThat(may.name()).isEqualTo("县水利局");
        assertThat(may.head()).isEqualTo(ZHOU);
        assertThat(may.liaison()).isNull();
        assertThat(may.kind()).isEqualTo(UnitKind.DEPARTMENT);
        var june = then(WATER, JUNE);
        assertThat(june.name()).isEqualTo("县水务局");
        assertThat(june.head()).isEqualTo(LUQING);
        assertThat(june.liaison()).isEqualTo(ZHOU);
        assertThat(then(WATER, MARCH.minusDays(1)).placed()).isFalse();
        assertThat(then(TOWN, MAY).divisionCode()).isEqualTo("411082101");
        assertThat(then(TOWN, MAY.minusDays(1)).divisionCode()).isNull();
    }

    @Test
    void a_merged_unit_is_there_until_its_day_and_then_names_what_it_became() {
        assertThat(then(ROADS, JUNE.plusDays(8)).active()).isTrue();
        var later = then(ROADS, JUNE.plusDays(9));
        assertThat(later.active()).isFalse();
        assertThat(later.successor()).isEqualTo(WATER.id());
        assertThat(then(TOWN, LocalDate.of(2026, 7, 15)).active()).as("to come").isTrue();
        assertThat(then(TOWN, AUGUST).successor()).isNull();
    }

    @Test
    void what_was_recorded_later_is_not_known_earlier() {
        var known = organisation.standing(new AsOf(JUNE, beforeTheRename));
        assertThat(known).extracting(UnitThen::name).contains("县水利局").doesNotContain("县水务局");
        assertThat(known).noneMatch(UnitThen::placed);
        assertThat(organisation.units(new AsOf(JUNE, Instant.EPOCH))).isEmpty();
    }

    @Test
    void today_is_the_usual_day_to_look_at() {
        assertThat(organisation.units()).extracting(UnitLine::name).contains("县水务局");
        assertThat(organisation.activeUnits()).extracting(UnitLine::name).doesNotContain("县交通局");
        assertThat(organisation.leaders()).extracting(LeaderLine::post).containsExactly("县长", "副县长");
        assertThat(organisation.leadersInOffice()).hasSize(2);
        assertThat(organisation.leaders(new AsOf(AUGUST, null)))
                .extracting(LeaderLine::inOffice)
                .containsExactly(true, false);
        assertThat(organisation.leaders(new AsOf(MAY, null)))
                .extracting(LeaderLine::post)
                .containsExactly("副县长", "副县长");
    }

    @Test
    void periods_follow_one_another_and_from_now_the_future_is_seen_too() {
        var periods = county.get(PeriodQuery.class);
        var now = periods.of(WATER.id(), Viewpoint.now(County.NOW));
        assertThat(now.heads())
                .extracting(period -> period.value().name() + period.from() + period.until())
                .containsExactly("陆青2026-06-01null", "周川2026-03-012026-05-31");
        assertThat(now.names()).extracting(period -> period.value()).containsExactly("县水务局", "县水利局");
        assertThat(now.groups()).extracting(period -> period.value()).containsExactly("执法部门", "县直部门");
        assertThat(periods.of(WATER.id(), Viewpoint.endOf(MAY)).heads()).hasSize(1);
        assertThat(periods.of(LU.id(), Viewpoint.now(County.NOW)).posts())
                .as("leaving in August")
                .hasSize(2);
        assertThat(periods.of(SHI.id(), Viewpoint.now(County.NOW))
                        .fields()
                        .getFirst()
                        .value())
                .containsExactly("农业农村", "水利");
    }

    @Test
    void a_delegation_holds_until_its_day_or_its_early_end() {
        var delegations = county.get(DelegationQuery.class);
        assertThat(state(delegations.one(ENDED, new AsOf(MAY, null)))).isEqualTo("upcoming");
        assertThat(state(delegations.one(ENDED, new AsOf(JUNE.plusDays(8), null))))
                .isEqualTo("in-force");
        var ended = delegations.one(ENDED, new AsOf(JUNE.plusDays(9), null)).orElseThrow();
        assertThat(ended.state()).isEqualTo("ended");
        assertThat(ended.until()).isEqualTo(JUNE.plusDays(8));
        assertThat(delegations.of(WATER.id(), new AsOf(JUNE, null)))
                .extracting(DelegationLine::giver, DelegationLine::deputy, DelegationLine::deputyAccount)
                .containsExactly(tuple("县水利局 局长 陆青", "科长 王小", "wangxiao"));
        assertThat(state(delegations.one(GIVEN, new AsOf(AUGUST.plusDays(1), null))))
                .isEqualTo("over");
        assertThat(delegations.of(LU.id(), new AsOf(JUNE, null))).hasSize(1);
    }

    @Test
    void a_unit_is_ranked_in_the_group_and_with_the_name_of_the_month() {
        assertThat(groups(5, null)).containsEntry("县水利局", "县直部门").containsEntry("县交通局", "县直部门");
        assertThat(groups(6, null)).containsEntry("县水务局", "执法部门").containsEntry("县交通局", "县直部门");
        assertThat(groups(7, null)).as("merged in June").doesNotContainKey("县交通局");
        assertThat(groups(6, beforeTheRename)).containsEntry("县水利局", "县直部门");
    }

    @Test
    void the_ledgers_group_filter_takes_the_group_of_the_day_from_which_it_is_looked_at() {
        var ledger = county.get(TaskLedger.class);
        var enforcement = LedgerFilter.all().with("group", "执法部门");
        assertThat(ledger.count(enforcement, Viewpoint.now(County.NOW), County.SUPERVISOR))
                .isEqualTo(2);
        assertThat(ledger.count(enforcement, Viewpoint.endOf(MAY), County.SUPERVISOR))
                .isZero();
        assertThat(ledger.count(LedgerFilter.all().with("group", "县直部门"), Viewpoint.endOf(MAY), County.SUPERVISOR))
                .isEqualTo(2);
    }

    @Test
    void a_rebuilt_view_equals_the_one_that_grew() {
        var before = digest();
        county.get(Rebuild.class).run("organisation", (position, head) -> {});
        assertThat(digest()).isEqualTo(before).doesNotContainValue("empty");
    }

    private static Map<String, String> digest() {
        return TABLES.stream().collect(Collectors.toMap(table -> table, table -> county.digest(table, "position")));
    }

    private static UnitThen then(UnitRef unit, LocalDate day) {
        return organisation.standing(new AsOf(day, null)).stream()
                .filter(one -> one.id().equals(unit.id()))
                .findFirst()
                .orElseThrow();
    }

    private static String state(Optional<DelegationLine> line) {
        return line.orElseThrow().state();
    }

    private static Map<String, String> groups(int month, @Nullable Instant knownAt) {
        var viewpoint = knownAt == null ? Viewpoint.now(County.NOW) : new Viewpoint(County.NOW, knownAt, false);
        var ranked = county.get(RankingQuery.class).month(YearMonth.of(2026, month), viewpoint);
        return ranked.groups().stream()
                .flatMap(group -> units(group).stream().map(name -> Map.entry(name, group.group())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> units(GroupRanking group) {
        return group.units().stream()
                .map(ranked -> ranked.figures().unit().name())
                .toList();
    }

    private static void facts(OrganisationEvent... events) {
        for (var event : events) {
            county.record(MARCH, event);
        }
    }
}
