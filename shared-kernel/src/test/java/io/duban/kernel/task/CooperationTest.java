package io.duban.kernel.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.HandlingStanding;
import io.duban.kernel.permission.OpenQuestion;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** T7: co-units feed the lead unit, which accepts their parts or sends them back. */
class CooperationTest {

    private static final TaskId TASK = new TaskId(new UUID(1, 1));
    private static final UnitRef WATER = unit(1, "县水利局");
    private static final UnitRef ROADS = unit(2, "县交通局");
    private static final UnitRef TOWN = unit(3, "石桥镇");

    @Test
    void a_part_is_missing_until_the_lead_unit_accepts_it() {
        assertThat(missing(Handling.NONE)).containsExactly(ROADS, TOWN);
        assertThat(missing(handedIn(ROADS))).containsExactly(ROADS, TOWN);
        assertThat(missing(accepted(ROADS))).containsExactly(TOWN);
        assertThat(missing(accepted(ROADS).after(new PartReturned(TASK, ROADS, WATER, "不实"))))
                .as("what was accepted can be sent back")
                .containsExactly(ROADS, TOWN);
    }

    @Test
    void a_unit_that_is_still_at_work_asks_nothing_of_the_lead_unit() {
        var atWork = Handling.NONE.after(new PartSubmitted(TASK, ROADS, "过半", 50, List.of(), false));

        assertThat(atWork.cooperation().of(ROADS).state()).isEqualTo(PartState.REPORTED);
        assertThat(HandlingStanding.open(atWork)).isEmpty();
        assertThat(HandlingStanding.open(handedIn(ROADS))).containsExactly(OpenQuestion.PART);
        assertThat(HandlingStanding.open(accepted(ROADS))).isEmpty();
    }

    @Test
    void the_latest_word_of_each_side_is_kept() {
        var returned = handedIn(ROADS).after(new PartReturned(TASK, ROADS, WATER, "缺照片"));
        var again = returned.after(new PartSubmitted(TASK, ROADS, "补了照片", 100, List.of(), true));

        assertThat(returned.cooperation().of(ROADS))
                .isEqualTo(new Part(ROADS, PartState.RETURNED, "已接水", 100, List.of(), "缺照片"));
        assertThat(again.cooperation().parts())
                .containsExactly(new Part(ROADS, PartState.HANDED_IN, "补了照片", 100, List.of(), "缺照片"));
        assertThat(again.cooperation().of(TOWN)).isEqualTo(Part.nothing(TOWN));
    }

    @Test
    void an_objection_waits_for_the_office_through_everything_but_its_answer() {
        var objecting = Handling.NONE.after(new AllocationObjected(TASK, ROADS, "无关"));

        assertThat(objecting.cooperation().objecting()).containsExactly(ROADS);
        assertThat(HandlingStanding.open(objecting.settled())).containsExactly(OpenQuestion.ALLOCATION);
        var kept = objecting.after(new AllocationAnswered(TASK, ROADS, AllocationAnswer.KEEP, "属职责"));
        assertThat(kept.cooperation().objecting()).isEmpty();
        assertThat(HandlingStanding.of(kept).objected()).as("once is enough").containsExactly(ROADS.id());
    }

    @Test
    void the_part_of_a_released_unit_is_nobodys_concern() {
        var released = handedIn(ROADS)
                .after(new AllocationObjected(TASK, ROADS, "无关"))
                .after(new AllocationAnswered(TASK, ROADS, AllocationAnswer.RELEASE, "属实"));

        assertThat(released.cooperation().parts()).isEmpty();
        assertThat(HandlingStanding.open(released)).isEmpty();
    }

    private static List<UnitRef> missing(Handling handling) {
        return handling.cooperation().missing(List.of(ROADS, TOWN));
    }

    private static Handling handedIn(UnitRef unit) {
        return Handling.NONE.after(new PartSubmitted(TASK, unit, "已接水", 100, List.of(), true));
    }

    private static Handling accepted(UnitRef unit) {
        return handedIn(unit).after(new PartAccepted(TASK, unit, WATER, true, null));
    }

    private static UnitRef unit(int number, String name) {
        return new UnitRef(new UnitId(new UUID(1, number)), name);
    }
}
