package io.duban.command.desk;

import static io.duban.command.desk.FromDraftToClosingTest.draft;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.AdoptTask;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.SignForTask;
import io.duban.platform.event.DubanJson;
import org.junit.jupiter.api.Test;

class CommandDigestTest {

    private final CommandDigest digests = new CommandDigest(DubanJson.mapper());

    @Test
    void order_blanks_and_missing_fields_of_the_request_do_not_matter() {
        var spelled = DubanJson.mapper().readValue("""
                        {"limitType": "GENERAL", "source": " 县政府工作报告", "content": null,
                         "category": "民生实事", "title": "修路 "}
                        """, DraftTask.class);
        assertThat(digests.of(spelled)).isEqualTo(digests.of(draft("修路"))).hasSize(64);
    }

    @Test
    void another_value_is_another_command() {
        assertThat(digests.of(draft("修路"))).isNotEqualTo(digests.of(draft("修桥")));
    }

    @Test
    void the_same_fields_under_another_name_are_another_command() {
        assertThat(digests.of(new SignForTask(TASK))).isNotEqualTo(digests.of(new AdoptTask(TASK)));
    }
}
