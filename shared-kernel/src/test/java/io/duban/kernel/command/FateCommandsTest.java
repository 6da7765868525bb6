package io.duban.kernel.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ClueAuthority;
import io.duban.kernel.task.Conclusion;
import io.duban.kernel.task.DecideObjection;
import io.duban.kernel.task.MergeTask;
import io.duban.kernel.task.SplitPart;
import io.duban.kernel.task.SplitTask;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TransferClue;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be said in merging, splitting, objecting and handing on. */
class FateCommandsTest {

    private static final TaskId TASK = new TaskId(new UUID(1, 1));
    private static final UnitId UNIT = new UnitId(new UUID(1, 2));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final SplitPart PART = new SplitPart("修桥", "通车", UNIT);

    /** T21, 督查条例 Art. 23: no names, no content. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三",
                "张三涉嫌受贿",
                "YS-2026-张三",
                "ZHANGSAN-2026-1",
                "ys-2026-0003",
                "YS2026",
                "YS-26-3",
                "YS-2026-0003 张三",
                "YS-2026-1234567",
                "YS-2026-0003\n线索"
            })
    void a_clue_is_named_by_the_number_on_its_envelope_and_by_nothing_else(String text) {
        assertThat(refusalOf(() -> new TransferClue(TASK, ClueAuthority.DISCIPLINE, text, DAY)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("reference"))
                .satisfies(refusal -> assertThat(refusal.sentence()).endsWith("。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"YS-2026-0003", " A-2025-1 ", "JJJC-2026-999999"})
    void a_sealed_number_is_accepted_without_blanks_around_it(String text) {
        assertThat(new TransferClue(TASK, ClueAuthority.OTHER, text, DAY).reference())
                .isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 11})
    void a_matter_is_split_into_two_to_ten_parts(int parts) {
        assertThat(refusalOf(() -> new SplitTask(TASK, Collections.nCopies(parts, PART), "两个单位")))
                .extracting(Rejection.Invalid::code, Rejection.Invalid::field)
                .containsExactly("task.split-size", "parts");
        assertThat(new SplitTask(TASK, Collections.nCopies(10, PART), "两个单位").parts())
                .hasSize(10);
    }

    @Test
    void each_part_needs_its_lead_unit_and_the_refusal_names_the_part() {
        var incomplete = new SplitPart("修路", "通车", null);
        assertThat(refusalOf(() -> new SplitTask(TASK, List.of(PART, incomplete), "两个单位")))
                .isEqualTo(new Rejection.Invalid("value.required", "parts[1].leadUnit", "请填写第2个事项的牵头单位。"));
    }

    @Test
    void another_deadline_after_a_merging_needs_its_reason() {
        assertThat(refusalOf(() -> new MergeTask(TASK, "督〔2026〕3号", "同一事项", DAY, null))
                        .field())
                .isEqualTo("deadlineReason");
        assertThat(new MergeTask(TASK, "督〔2026〕3号", "同一事项").deadlineReason()).isNull();
    }

    @Test
    void a_review_without_an_outcome_is_asked_for_it() {
        assertThat(refusalOf(() -> new DecideObjection(TASK, 1, null, "理由", null))
                        .field())
                .isEqualTo("outcome");
    }

    /** T22: the list of what can be objected to is this one. */
    @Test
    void the_conclusions_of_supervision_are_these_and_no_other_fact_is_one() {
        assertThat(Conclusion.values()).extracting(Conclusion::label).containsExactly("退回重办", "认定弄虚作假", "不予销号", "销号结论");
        assertThat(Conclusion.of(new TaskCancelled(TASK, "重复"))).isEmpty();
    }

    private static Rejection.Invalid refusalOf(ThrowingCallable made) {
        return catchThrowableOfType(InvalidValue.class, made).rejection();
    }
}
