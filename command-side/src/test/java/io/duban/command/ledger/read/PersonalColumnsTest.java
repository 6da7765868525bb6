package io.duban.command.ledger.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.person.CitizenDetails;
import io.duban.kernel.person.PersonalField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "诉求人, NAME",
        "来电人, NAME",
        "信访人*, NAME",
        "联系电话, PHONE",
        "手机号（必填）, PHONE",
        "身 份 证 号, ID_NUMBER",
        "家庭住址：, ADDRESS"
    })
    void headings_that_counties_use_are_known_whatever_their_decoration(String heading, PersonalField field) {
        assertThat(PersonalColumns.named(heading)).contains(field);
    }

    @ParameterizedTest
    @CsvSource({"责任人", "具体责任人", "事项名称", "牵头单位", "备注"})
    void who_works_on_a_matter_is_no_citizen_who_asks_for_it(String heading) {
        assertThat(PersonalColumns.named(heading)).isEmpty();
    }

    @Test
    void several_columns_of_one_kind_are_kept_one_after_the_other() {
        var columns =
                new PersonalColumns(Map.of(1, PersonalField.NAME, 2, PersonalField.PHONE, 5, PersonalField.PHONE));
        var cells = List.of("1", " 张三 ", "13800001234", "修路", "", "0370-1234567");

        assertThat(columns.of(cells::get)).isEqualTo(new CitizenDetails("张三", "13800001234、0370-1234567", null, null));
    }

    @Test
    void a_row_that_leaves_them_empty_speaks_of_no_citizen() {
        assertThat(new PersonalColumns(Map.of(0, PersonalField.NAME)).of(place -> " "))
                .isNull();
    }
}
