package io.duban.kernel.rejection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.kernel.task.CancelTask;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.ReportProgress;
import io.duban.kernel.task.TaskId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RequireTest {

    private static final TaskId TASK = new TaskId(new UUID(1, 2));

    @Test
    void a_missing_text_is_asked_for_beside_its_field() {
        var refusal = refusalOf(() -> new CancelTask(TASK, "  "));
        assertThat(refusal.field()).isEqualTo("reason");
        assertThat(refusal.code()).isEqualTo("value.required");
        assertThat(refusal.sentence()).isEqualTo("请填写撤销原因。");
    }

    @Test
    void a_text_that_is_too_long_is_told_by_how_much() {
        var refusal =
                refusalOf(() -> new DraftTask("长".repeat(201), "民生实事", "会议决定", null, null, null, LimitType.GENERAL));
        assertThat(refusal.field()).isEqualTo("title");
        assertThat(refusal.sentence()).contains("最多200个字", "现有201个字");
    }

    @Test
    void a_percentage_outside_its_bounds_is_refused_with_the_bounds() {
        var refusal = refusalOf(() -> new ReportProgress(TASK, "主体施工", 101, null, List.of()));
        assertThat(refusal.field()).isEqualTo("percent");
        assertThat(refusal.sentence()).contains("0到100");
    }

    @Test
    void surrounding_blanks_are_dropped_and_a_blank_optional_text_counts_as_missing() {
        var draft = new DraftTask(" 断头路打通 ", "民生实事", "会议决定", "  ", null, null, LimitType.GENERAL);
        assertThat(draft.title()).isEqualTo("断头路打通");
        assertThat(draft.sourceNumber()).isNull();
    }

    @Test
    void a_character_that_the_store_cannot_keep_is_refused() {
        assertThat(refusalOf(() -> new CancelTask(TASK, "重复\u0000立项")).code()).isEqualTo("value.unreadable");
    }

    @Test
    void a_gap_in_a_list_is_told_with_the_name_of_the_list() {
        var refusal = refusalOf(() -> new ReportProgress(TASK, "主体施工", 10, null, Arrays.asList(null, null)));
        assertThat(refusal.field()).isEqualTo("attachments");
        assertThat(refusal.code()).isEqualTo("value.required");
        assertThat(refusal.sentence()).isEqualTo("附件中有一项是空的，请填写或删去这一项。");
    }

    private static Rejection.Invalid refusalOf(ThrowingCallable construction) {
        return catchThrowableOfType(InvalidValue.class, construction).rejection();
    }
}
