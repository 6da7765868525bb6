package io.duban.command.desk;

import static io.duban.command.desk.FromDraftToClosingTest.draft;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.AdoptTask;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.RecordCitizen;
import io.duban.kernel.task.SignForTask;
import io.duban.platform.event.DubanJson;
import org.junit.jupiter.api.Test;

class CommandDigestTest {

    private final CommandDigest digests = new CommandDigest(DubanJson.mapper(), CommandDigestTest::keyed);

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

    @Test
    void what_holds_a_citizens_data_is_digested_under_a_key_so_that_nobody_can_try_out_telephone_numbers() {
        var said = new RecordCitizen(TASK, "张三", "13800001234", null, null);
        var another = new CommandDigest(DubanJson.mapper(), content -> new byte[] {1});

        assertThat(digests.of(said)).isEqualTo(digests.of(new RecordCitizen(TASK, " 张三", "13800001234 ", "", null)));
        assertThat(digests.of(said)).isNotEqualTo(digests.of(new RecordCitizen(TASK, "张三", "13800001235", null, null)));
        assertThat(another.of(said)).isEqualTo("01");
        assertThat(another.of(draft("修路"))).isEqualTo(digests.of(draft("修路")));
    }

    private static byte[] keyed(byte[] content) {
        var sum = new byte[32];
        for (int i = 0; i < content.length; i++) {
            sum[i % sum.length] = (byte) (31 * sum[i % sum.length] + content[i]);
        }
        return sum;
    }
}
