package io.duban.kernel.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.RecordCitizen;
import io.duban.kernel.task.TaskId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCitizenTest {

    private static final TaskId TASK = new TaskId(new UUID(1, 1));

    @Test
    void one_field_is_enough_and_the_others_are_not_held() {
        assertThat(new RecordCitizen(TASK, " 欧阳某某 ", " ", null, "").details().values())
                .isEqualTo(Map.of(PersonalField.NAME, "欧阳某某"));
    }

    @Test
    void somebody_of_whom_nothing_is_said_is_not_recorded() {
        assertThat(refusal(null, " ", null, null))
                .isEqualTo(new Rejection.Invalid("task.citizen-nameless", "name", "请至少填写姓名、电话、身份证号、住址中的一项。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800001234", "0370-1234567", "+86 138 0000 1234"})
    void telephone_numbers_are_taken_as_people_write_them(String phone) {
        assertThat(new RecordCitizen(TASK, null, phone, null, null).phone()).isEqualTo(phone);
    }

    @ParameterizedTest
    @CsvSource({"打村部电话,phone", "12345,phone", "13800001234;,phone"})
    void what_is_no_telephone_number_is_refused_at_its_field(String phone, String field) {
        assertThat(refusal(null, phone, null, null).field()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "11010519491231002x", "440524188001010014"})
    void an_identity_number_with_its_check_character_is_taken(String number) {
        assertThat(new RecordCitizen(TASK, null, null, number, null).idNumber()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105194912310021", "11010519491231002", "4405241880010100X4"})
    void an_identity_number_that_was_mistyped_is_refused(String number) {
        assertThat(refusal(null, null, number, null).code()).isEqualTo("task.not-an-id-number");
    }

    @Test
    void what_is_printed_of_a_command_tells_which_fields_and_no_value() {
        var said = new RecordCitizen(TASK, "张三丰", "13800001234", null, "河西村8号");

        assertThat(said + " " + said.details())
                .contains("NAME", "PHONE", "ADDRESS")
                .doesNotContain("张三丰", "13800001234", "河西村");
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, 张三, 张*",
        "NAME, 欧阳建国, 欧*",
        "NAME, 𠮷田, 𠮷*",
        "PHONE, 13800001234, 138****1234",
        "PHONE, +86 138 0000 1234, +86****1234",
        "PHONE, 1234567, ****",
        "ID_NUMBER, 11010519491231002X, ****002X",
        "ID_NUMBER, 123, ****",
        "ADDRESS, 河西村, ****住址",
        "ADDRESS, 溪山县城关镇河西村委会大槐树东第三家, ****住址"
    })
    void a_mask_shows_enough_to_know_somebody_again_and_not_how_long_the_value_is(
            PersonalField field, String value, String masked) {
        assertThat(Mask.of(field, value)).isEqualTo(masked);
    }

    private static Rejection.Invalid refusal(
            @Nullable String name, @Nullable String phone, @Nullable String idNumber, @Nullable String address) {
        return catchThrowableOfType(InvalidValue.class, () -> new RecordCitizen(TASK, name, phone, idNumber, address))
                .rejection();
    }
}
