package io.duban.kernel.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.command.CommandCatalog;
import io.duban.kernel.notice.NoticeId;
import io.duban.kernel.notice.NoticeWording;
import io.duban.kernel.notice.ReviseNotice;
import io.duban.kernel.ranking.period.Disputed;
import io.duban.kernel.ranking.period.RaisePointObjection;
import io.duban.kernel.task.Attachment;
import io.duban.kernel.task.Milestone;
import io.duban.kernel.task.ProposeMilestones;
import io.duban.kernel.task.ReportProgress;
import io.duban.kernel.task.TaskId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a command says, field by field. */
class TypedTextTest {

    static final TaskId TASK = new TaskId(UUID.fromString("00000000-0000-7000-8000-000000000001"));

    @Test
    void each_text_has_the_name_of_its_field() {
        var command = new ReportProgress(
                TASK, "已完成", 40, "缺资金", List.of(new Attachment("a".repeat(64), "照片.jpg", "image/jpeg", 3)));

        assertThat(TypedText.of(command))
                .contains(
                        new TypedText("text", "已完成"),
                        new TypedText("problems", "缺资金"),
                        new TypedText("attachments", "照片.jpg"));
    }

    @Test
    void files_of_an_objection_have_the_one_field_of_its_form() {
        var command = new RaisePointObjection(
                YearMonth.of(2026, 3),
                new Disputed("onTime", null, List.of(TASK)),
                "漏计",
                List.of(new Attachment("a".repeat(64), "照片.jpg", "image/jpeg", 3)));

        assertThat(TypedText.of(command))
                .contains(
                        new TypedText("item", "onTime"),
                        new TypedText("grounds", "漏计"),
                        new TypedText("evidence", "照片.jpg"));
    }

    @Test
    void a_part_of_a_list_has_its_place() {
        var command = new ProposeMilestones(
                TASK,
                List.of(
                        new Milestone("立项", LocalDate.of(2026, 3, 1), "主任"),
                        new Milestone("开工", LocalDate.of(2026, 5, 1), "科长")));

        assertThat(TypedText.of(command)).contains(new TypedText("milestones[1].responsible", "科长"));
    }

    @Test
    void a_group_of_fields_is_called_by_its_parts() {
        var command = new ReviseNotice(
                new NoticeId(TASK.value()), new NoticeWording("通报", List.of("各单位"), List.of("一", "二"), List.of()));

        assertThat(TypedText.of(command))
                .containsExactly(
                        new TypedText("title", "通报"),
                        new TypedText("addressees", "各单位"),
                        new TypedText("opening", "一"),
                        new TypedText("opening", "二"));
    }

    @Test
    void every_command_is_a_record_that_can_be_read() {
        assertThat(CommandCatalog.all().values()).allMatch(Class::isRecord);
    }
}
