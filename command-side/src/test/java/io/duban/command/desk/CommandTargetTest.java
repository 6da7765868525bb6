package io.duban.command.desk;

import static io.duban.command.desk.FromDraftToClosingTest.draft;
import static io.duban.command.notice.Notices.CONTENT;
import static io.duban.command.notice.Notices.FEBRUARY;
import static io.duban.command.notice.Notices.NOTICE;
import static io.duban.command.notice.Notices.WORDING;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.notice.ApproveNotice;
import io.duban.kernel.notice.DraftNotice;
import io.duban.kernel.notice.IssueNotice;
import io.duban.kernel.notice.NoticeSubject;
import io.duban.kernel.notice.ReviseNotice;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.SignForTask;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.IdentifierMissingException;
import org.junit.jupiter.api.Test;

class CommandTargetTest {

    private final CommandTarget target = new CommandTarget();

    @Test
    void a_command_to_a_task_is_for_that_task() {
        assertThat(CommandTarget.of(new SignForTask(TASK))).contains(TASK.value());
        assertThat(target.resolveTarget(new GenericCommandMessage<>(new SignForTask(TASK)))
                        .getIdentifier())
                .isEqualTo(TASK.toString());
    }

    @Test
    void a_command_to_a_notice_is_for_that_notice() {
        for (var command :
                List.of(new ReviseNotice(NOTICE, WORDING), new ApproveNotice(NOTICE), new IssueNotice(NOTICE))) {
            assertThat(CommandTarget.of(command)).contains(NOTICE.value());
        }
    }

    @Test
    void a_command_that_begins_something_is_for_nothing_that_exists() {
        for (var command : List.of(
                draft("修路"),
                new DraftNotice(NoticeSubject.ranking(FEBRUARY), CONTENT),
                new RegisterUnit("石桥镇", null))) {
            assertThat(CommandTarget.of(command)).isEmpty();
            assertThatThrownBy(() -> target.resolveTarget(new GenericCommandMessage<>(command)))
                    .isInstanceOf(IdentifierMissingException.class);
        }
    }

    @Test
    void what_was_not_found_is_named_with_what_to_do() {
        assertThat(NothingThere.refusal(new SignForTask(TASK)))
                .isEqualTo(new Rejection.NotFound("task.not-found", "没有找到编号为%s的事项，请从台账重新打开。".formatted(TASK)));
        assertThat(NothingThere.refusal(new IssueNotice(NOTICE)).sentence()).contains("通报列表");
    }
}
