package io.duban.query.ranking.fact;

import static io.duban.query.County.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.organisation.GroupJoined;
import io.duban.kernel.organisation.RankingGroup;
import io.duban.kernel.organisation.UnitDissolved;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.organisation.UnitRenamed;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.query.County;
import io.duban.query.Road;
import io.duban.query.task.Viewpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which units are told, under which name and in which group: the same whether sums were kept or are added up. */
class KeptSumsTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final UnitRef TOWN = unit(1, "石桥镇");
    private static final UnitRef RENAMED = unit(2, "县交通局");
    private static final UnitRef MOVED = unit(3, "县城管局");
    private static final UnitRef ENDED = unit(4, "县粮食局");
    private static final UnitRef ENDED_IDLE = unit(5, "县盐务局");
    private static final UnitRef ALONE = unit(6, "县政府办");
    private static final UnitRef ALONE_IDLE = unit(7, "县委办");
    private static final UnitRef UNKNOWN = unit(8, "临时指挥部");
    private static final List<UnitRef> WITH_TASKS = List.of(TOWN, RENAMED, MOVED, ENDED, ALONE);

    private static County county;
    private static FactQuery facts;

    @BeforeAll
    static void a_county_that_changes() {
        county = County.running();
        facts = county.get(FactQuery.class);
        county.record(MAY, new UnitRegistered(TOWN, "乡镇街道"));
        Stream.of(RENAMED, MOVED, ENDED, ENDED_IDLE)
                .forEach(unit -> county.record(MAY, new UnitRegistered(unit, "县直部门")));
        Stream.of(ALONE, ALONE_IDLE).forEach(unit -> county.record(MAY, new UnitRegistered(unit, RankingGroup.NONE)));
        var number = 0;
        for (var unit : WITH_TASKS) {
            Road.drafted(county, ++number, "事项" + number, "民生实事", MAY)
                    .registered(MAY)
                    .dispatched(MAY, unit, JUNE.atDay(20))
                    .signed(MAY);
        }
        county.record(MAY, new UnitRenamed(RENAMED, "县交通运输局", JUNE.atDay(15), null));
        county.record(MAY, new GroupJoined(MOVED, "重点部门", JUNE.plusMonths(1)));
        county.record(MAY, new UnitDissolved(ENDED, JUNE.atDay(1), null));
        county.record(MAY, new UnitDissolved(ENDED_IDLE, JUNE.atDay(1), null));
        county.settled();
    }

    @AfterAll
    static void end() {
        county.close();
    }

    @Test
    void renamed_regrouped_ended_and_uncompared_units_are_told_alike() {
        for (var month : List.of(JUNE.minusMonths(1), JUNE, JUNE.plusMonths(1))) {
            for (var day = MAY; day.isBefore(LocalDate.of(2026, 8, 1)); day = day.plusDays(6)) {
                assertEqual(month, Viewpoint.endOf(day).asOf());
            }
        }
        var june = facts.sums(kept(JUNE, County.NOW));
        assertThat(june)
                .extracting(FactSum::unit)
                .contains("县交通运输局", "县粮食局", "县政府办")
                .doesNotContain("县盐务局", "县委办");
    }

    /** Nobody knows its name but its tasks: they are asked. */
    @Test
    void a_unit_that_was_never_registered_is_told_by_the_name_that_its_tasks_have() {
        Road.drafted(county, 90, "事项90", "民生实事", MAY).registered(MAY).dispatched(MAY, UNKNOWN, JUNE.atDay(20));
        county.settled();

        assertEqual(JUNE, County.NOW);
        assertThat(facts.sums(kept(JUNE, County.NOW)))
                .filteredOn(sum -> sum.unitId().equals(UNKNOWN.id()))
                .isNotEmpty()
                .allMatch(
                        sum -> sum.unit().equals(UNKNOWN.name()) && sum.group().equals(FactQuery.NO_GROUP));
    }

    private static void assertEqual(YearMonth month, Instant moment) {
        var addedUp = FactQuestion.of(month, new Viewpoint(moment, Instant.parse("9999-12-31T23:59:59Z"), false));
        assertThat(facts.sums(kept(month, moment)))
                .as("%s at %s", month, moment)
                .isEqualTo(facts.sums(addedUp));
        List<UnitId> some = List.of(RENAMED.id(), ENDED_IDLE.id(), ALONE.id(), UNKNOWN.id());
        assertThat(facts.sums(kept(month, moment), some))
                .as("%s of some at %s", month, moment)
                .isEqualTo(facts.sums(addedUp, some));
    }

    private static FactQuestion kept(YearMonth month, Instant moment) {
        return FactQuestion.of(month, new Viewpoint(moment, null, false));
    }
}
