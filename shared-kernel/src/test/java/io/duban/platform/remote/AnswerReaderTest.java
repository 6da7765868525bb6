package io.duban.platform.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.rejection.Rejection;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Answers of the other process, also of one that is newer, older, or not ours at all. */
class AnswerReaderTest {

    final AnswerReader reader = new AnswerReader(JsonMapper.shared());

    @Test
    void done_is_done_with_or_without_a_number() {
        var id = UUID.fromString("0198c2a0-7d3e-7000-8000-000000000000");

        assertThat(read(200, "{'id':'%s','sequence':0,'position':7,'number':'督〔2026〕1号'}".formatted(id)))
                .isEqualTo(new CommandAnswer.Done(id, 0, 7, "督〔2026〕1号"));
        assertThat(read(201, "{'id':'%s','sequence':4,'position':9}".formatted(id)))
                .isEqualTo(new CommandAnswer.Done(id, 4, 9, null));
        assertThat(read(200, "{'id':'%s','sequence':4,'position':9,'number':null,'later':true}".formatted(id)))
                .isEqualTo(new CommandAnswer.Done(id, 4, 9, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "null", "<html>welcome</html>", "{'id':'seventeen','sequence':1}"})
    void an_answer_that_is_not_ours_does_not_count_as_done(String body) {
        assertThat(codeOf(read(200, body))).isEqualTo("command-side.no-answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "<html>502 Bad Gateway</html>", "{'code':'','detail':''}", "{'code':'a.b'}"})
    void an_error_without_our_words_leaves_open_what_happened(String body) {
        assertThat(codeOf(read(502, body))).isEqualTo("command-side.no-answer");
    }

    @ParameterizedTest(name = "{0} without a kind -> {1}")
    @CsvSource({
        "400, Invalid",
        "401, NotAllowed",
        "403, NotAllowed",
        "404, NotFound",
        "405, Conflict",
        "409, Conflict",
        "413, Invalid",
        "415, Invalid",
        "422, Invalid",
        "500, Conflict",
        "503, Conflict"
    })
    void a_problem_without_a_kind_becomes_the_nearest_refusal(int status, String family) {
        var answer = read(status, "{'code':'a.b','detail':'请重试。'}");

        var rejection = ((CommandAnswer.Refused) answer).rejection();
        assertThat(rejection.getClass().getSimpleName()).isEqualTo(family);
        assertThat(rejection.code()).isEqualTo("a.b");
        assertThat(rejection.sentence()).isEqualTo("请重试。");
    }

    @Test
    void the_kind_goes_before_the_status() {
        assertThat(read(409, "{'code':'task.too-late','detail':'已过期限。','kind':'too-late'}"))
                .isEqualTo(new CommandAnswer.Refused(new Rejection.TooLate("task.too-late", "已过期限。")));
        assertThat(read(409, "{'code':'task.state','detail':'尚未交办。','kind':'wrong-state'}"))
                .isEqualTo(new CommandAnswer.Refused(new Rejection.WrongState("task.state", "尚未交办。")));
    }

    private CommandAnswer read(int status, String body) {
        return reader.read(status, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static String codeOf(CommandAnswer answer) {
        return ((CommandAnswer.Refused) answer).rejection().code();
    }
}
