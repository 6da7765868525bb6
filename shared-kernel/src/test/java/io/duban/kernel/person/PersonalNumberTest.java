package io.duban.kernel.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.organisation.CreditCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers tell who somebody is, and which only look like it. The numbers are made up; the identity numbers are the standard's own examples. */
class PersonalNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "身份证号11010519491231002x。",
                "证件：440524198001010013",
                "110105 19491231 002X",
                "110105-19491231-002X",
                "１１０１０５１９４９１２３１００２Ｘ",
                "1101\u200b0519491231002X"
            })
    void an_identity_number_is_found_however_it_is_written(String text) {
        assertThat(PersonalNumber.in(text)).contains(PersonalNumber.ID_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800001234",
                "请打19912345678联系",
                "电话：138 0000 1234",
                "138-0000-1234",
                "+86 13800001234",
                "008613800001234",
                "86-138-0000-1234",
                "tel13800001234",
                "１３８００００１２３４",
                "①③800001234",
                "张三、13800001234、李四"
            })
    void a_mobile_number_is_found_however_it_is_written(String text) {
        assertThat(PersonalNumber.in(text)).contains(PersonalNumber.MOBILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0837-2823456",
                "（0370）1234567",
                "12345",
                "4008123456",
                "028-12345678转8001",
                "总投资13800001234元",
                "共13800001234.50",
                "13,800,001,234元",
                "督办〔2026〕13号，2026年11月22日",
                "20261122093000123",
                "DH13520260001",
                "2026-513221-04-01-138000",
                "110105194912310021",
                "123456789012345678",
                "110105194913310020",
                "23800001234",
                "12800001234",
                "138000012345"
            })
    void landlines_amounts_dates_and_document_numbers_are_none(String text) {
        assertThat(PersonalNumber.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11110000000014006X", "12100000400012199X", "信用代码12100000400012199X，见附件"})
    void a_unified_credit_code_is_none(String text) {
        assertThat(PersonalNumber.in(text)).isEmpty();
    }

    @Test
    void where_a_number_could_be_both_the_division_in_it_decides() {
        assertThat(List.of("515100195001011194", "510823195001011539"))
                .allMatch(IdNumber::isValid)
                .allMatch(PersonalNumberTest::isCreditCode);

        assertThat(PersonalNumber.in("515100195001011194")).as("51 Sichuan").isEmpty();
        assertThat(PersonalNumber.in("510823195001011539"))
                .as("08 is no province")
                .contains(PersonalNumber.ID_NUMBER);
    }

    private static boolean isCreditCode(String text) {
        try {
            return new CreditCode(text).text().equals(text);
        } catch (RuntimeException none) {
            return false;
        }
    }
}
