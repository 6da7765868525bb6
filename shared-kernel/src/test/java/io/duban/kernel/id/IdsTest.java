package io.duban.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.notice.NoticeId;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.task.TaskId;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of identifier is written as the plain text of its UUID. */
class IdsTest {

    private static final String TEXT = "0198f3a1-7c2b-7e44-9d10-5b6f0c8a2e31";

    @ParameterizedTest
    @MethodSource("kinds")
    void an_id_is_read_from_its_text_and_written_as_the_same_text(Function<String, Id> of) {
        assertThat(of.apply(TEXT)).hasToString(TEXT);
        assertThat(of.apply(TEXT).value()).isEqualTo(UUID.fromString(TEXT));
        assertThat(of.apply(TEXT)).isEqualTo(of.apply(TEXT)).hasSameHashCodeAs(of.apply(TEXT));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void capital_letters_name_the_same_thing(Function<String, Id> of) {
        assertThat(of.apply(TEXT.toUpperCase())).isEqualTo(of.apply(TEXT));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_text_that_is_no_uuid_is_refused(Function<String, Id> of) {
        for (var wrong :
                new String[] {"", "3", "督〔2026〕3号", TEXT + "0", TEXT.replace('0', 'g'), TEXT.replace("-", "")}) {
            assertThatThrownBy(() -> of.apply(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void the_same_uuid_names_different_things_of_different_kinds() {
        assertThat(kinds().map(kind -> kind.getPayload().apply(TEXT))).doesNotHaveDuplicates();
    }

    static Stream<Named<Function<String, Id>>> kinds() {
        return Stream.of(
                named("TaskId", TaskId::of),
                named("NoticeId", NoticeId::of),
                named("ImportId", ImportId::of),
                named("UnitId", UnitId::of),
                named("LeaderId", LeaderId::of));
    }
}
