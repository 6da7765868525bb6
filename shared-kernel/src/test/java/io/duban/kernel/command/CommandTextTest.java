package io.duban.kernel.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.secrecy.TypedText;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people type: what must be there, how much fits, and what becomes of the blanks around it. */
class CommandTextTest {

    /** Numbers of a shape of their own: no text has room there. */
    private static final Set<String> SHAPED =
            Set.of("TransferClue.reference", "RecordCodes.divisionCode", "RecordCodes.creditCode");

    private static final String IDEOGRAPHIC_BLANK = "\u3000";

    @ParameterizedTest
    @MethodSource("io.duban.kernel.command.TextFields#required")
    void a_required_text_that_is_missing_or_blank_is_asked_for_by_its_chinese_name(TextField row) {
        for (var nothing : new @Nullable String[] {null, "", "  ", "\t\n", IDEOGRAPHIC_BLANK}) {
            assertThat(refusalOf(row, nothing))
                    .isEqualTo(new Rejection.Invalid("value.required", row.field(), "请填写" + row.label() + "。"));
        }
    }

    @ParameterizedTest
    @MethodSource("io.duban.kernel.command.TextFields#optional")
    void an_optional_text_that_is_blank_counts_as_missing(TextField row) {
        for (var nothing : new @Nullable String[] {null, "", "  ", "\t\n", IDEOGRAPHIC_BLANK}) {
            assertThat(row.kept(nothing)).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("io.duban.kernel.command.TextFields#all")
    void the_longest_text_is_accepted_whole_and_blanks_around_it_do_not_count(TextField row) {
        var longest = "督".repeat(row.max());

        assertThat(row.kept(longest)).isEqualTo(longest);
        assertThat(row.kept(" \n" + longest + IDEOGRAPHIC_BLANK)).isEqualTo(longest);
    }

    @ParameterizedTest
    @MethodSource("io.duban.kernel.command.TextFields#all")
    void one_character_more_is_refused_with_the_limit_and_the_present_length(TextField row) {
        var sentence = row.label() + "最多" + row.max() + "个字，现有" + (row.max() + 1) + "个字，请删减。";

        assertThat(refusalOf(row, "督".repeat(row.max() + 1)))
                .isEqualTo(new Rejection.Invalid("value.too-long", row.field(), sentence));
    }

    @ParameterizedTest
    @MethodSource("io.duban.kernel.command.TextFields#all")
    void a_character_that_cannot_be_stored_is_refused(TextField row) {
        var sentence = row.label() + "含有无法保存的字符，请重新输入。";

        assertThat(refusalOf(row, "督\u0000办"))
                .isEqualTo(new Rejection.Invalid("value.unreadable", row.field(), sentence));
    }

    @ParameterizedTest
    @MethodSource("io.duban.kernel.command.TextFields#all")
    void blanks_inside_a_text_stay_as_they_were_typed(TextField row) {
        assertThat(row.kept("  一  二\n三 ")).isEqualTo("一  二\n三");
    }

    /** The guards at the desk see what {@link TypedText} sees. */
    @ParameterizedTest
    @MethodSource("io.duban.kernel.command.TextFields#all")
    void a_mobile_number_and_a_mark_are_seen_in_each_of_them_under_its_name(TextField row) {
        for (var guarded : List.of("13800001234", "机密★1年")) {
            if (row.max() >= guarded.length() && !row.command().equals("Attachment")) { // see TypedTextTest
                assertThat(TypedText.of((Record) row.with().apply(guarded)))
                        .contains(new TypedText(row.field(), guarded));
            }
        }
    }

    @Test
    void no_text_of_a_command_is_missing_from_these_tables() {
        var texts = CommandCatalog.all().values().stream().flatMap(CommandTextTest::textsOf);

        assertThat(TextFields.all().map(row -> row.command() + "." + row.field()))
                .containsAll(texts.toList());
    }

    private static Stream<String> textsOf(Class<?> command) {
        return Arrays.stream(command.getRecordComponents())
                .filter(component -> component.getType() == String.class)
                .map(RecordComponent::getName)
                .map(name -> command.getSimpleName() + "." + name)
                .filter(name -> !SHAPED.contains(name))
                .filter(name -> !name.startsWith("RecordCitizen.")); // numbers, and all optional: see RecordCitizenTest
    }

    private static Rejection.Invalid refusalOf(TextField row, @Nullable String typed) {
        return catchThrowableOfType(InvalidValue.class, () -> row.kept(typed)).rejection();
    }
}
