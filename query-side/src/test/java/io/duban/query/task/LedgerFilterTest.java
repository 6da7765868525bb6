package io.duban.query.task;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duban.kernel.rejection.InvalidValue;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerFilterTest {

    @ParameterizedTest
    @CsvSource({
        "q, 青石 桥",
        "category, 重点项目",
        "unit, 00000000-0000-7000-0000-000000000001",
        "group, 乡镇街道",
        "leader, 00000000-0000-7001-0000-000000000001",
        "bucket, OVERDUE",
        "limitType, LONG_TERM",
        "phase, REWORK",
        "registeredIn, 2026-01",
        "closedIn, 2026-12",
        "dueIn, 2024-02",
        "office, 00000000-0000-7000-0000-000000000009",
        "sort, DEADLINE",
        "descending, true",
        "page, 1000000",
        "size, 200"
    })
    void each_parameter_is_read_and_said_again_alone(String name, String value) {
        var filter = LedgerFilter.of(Map.of(name, value));

        assertThat(filter).isNotEqualTo(LedgerFilter.all());
        assertThat(filter.parameters()).containsExactly(Map.entry(name, value));
        assertThat(LedgerFilter.of(filter.parameters())).isEqualTo(filter);
    }

    @Test
    void what_is_as_usual_is_not_said() {
        var usual = LedgerFilter.of(Map.of("sort", "NUMBER", "descending", "false", "page", "1", "size", "20"));

        assertThat(usual).isEqualTo(LedgerFilter.all());
        assertThat(usual.parameters()).isEmpty();
    }

    @Test
    void blank_values_and_unknown_names_are_passed_over() {
        assertThat(LedgerFilter.of(Map.of("q", " ", "unit", "", "page", " ", "asOf", "2026-06-30", "utm", "x")))
                .isEqualTo(LedgerFilter.all());
    }

    @Test
    void blanks_around_a_value_do_not_count() {
        assertThat(LedgerFilter.of(Map.of("bucket", " OPEN ", "page", " 3 ", "q", " 桥 "))
                        .parameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of("bucket", "OPEN", "page", "3", "q", "桥"));
    }

    @ParameterizedTest
    @CsvSource({
        "unit, 7",
        "leader, 石磊",
        "bucket, overdue",
        "bucket, LATE",
        "limitType, 一般事项",
        "phase, OPEN",
        "registeredIn, 2026-13",
        "closedIn, 2026-7",
        "dueIn, 2026-07-01",
        "dueIn, +999999999-12",
        "sort, deadline",
        "descending, yes",
        "page, 0",
        "page, -1",
        "page, 1000001",
        "page, 99999999999",
        "page, 1.5",
        "size, 0",
        "size, 201",
        "size, many"
    })
    void what_cannot_be_read_is_refused_with_the_name_of_the_field_and_a_sentence(String name, String value) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> LedgerFilter.of(Map.of(name, value)))
                .satisfies(refused -> {
                    assertThat(refused.rejection().field()).isEqualTo(name);
                    assertThat(refused.rejection().code()).startsWith("value.");
                    assertThat(refused.rejection().sentence()).endsWith("。");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number; DROP TABLE views.task",
                "NUMBER DESC",
                "NUMBER--",
                "t.title",
                "(SELECT 1)",
                "NUMBER' OR '1'='1",
                "1"
            })
    void nothing_but_a_named_sort_is_accepted(String sort) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> LedgerFilter.of(Map.of("sort", sort)))
                .satisfies(refused -> assertThat(refused.rejection().field()).isEqualTo("sort"))
                .withMessage("参数 sort 应为排序，可用 "
                        + Arrays.stream(Sort.values()).map(Sort::name).collect(joining("、")) + "，请改正后重试。");
    }

    @ParameterizedTest
    @CsvSource({"q, 100", "category, 60", "group, 60"})
    void texts_are_accepted_up_to_their_length_and_not_beyond(String name, int longest) {
        var text = "长".repeat(longest);

        assertThat(LedgerFilter.of(Map.of(name, text)).parameters()).containsEntry(name, text);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> LedgerFilter.of(Map.of(name, text + "长")))
                .satisfies(refused -> assertThat(refused.rejection().code()).isEqualTo("value.too-long"));
    }

    @Test
    void a_change_leads_back_to_the_first_page_and_keeps_the_rest() {
        var changed =
                LedgerFilter.of(Map.of("q", "桥", "page", "7", "size", "50")).with("bucket", Bucket.OPEN);

        assertThat(changed.parameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of("q", "桥", "bucket", "OPEN", "size", "50"));
        assertThat(changed.with("page", 3).page()).isEqualTo(3);
        assertThat(changed.with("bucket", null).bucket()).isNull();
        assertThat(changed.with("bucket", Bucket.CLOSED).bucket()).isEqualTo(Bucket.CLOSED);
    }

    @Test
    void a_change_to_nonsense_is_refused_like_an_address() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> LedgerFilter.all().with("size", 5000));
    }

    @ParameterizedTest
    @EnumSource(Bucket.class)
    void every_bucket_has_a_name_in_addresses_and_a_word_for_people(Bucket bucket) {
        assertThat(LedgerFilter.of(bucket).parameters()).containsExactly(Map.entry("bucket", bucket.name()));
        assertThat(bucket.label()).matches("\\p{IsHan}+");
    }

    @Test
    void a_page_knows_how_many_there_are_and_an_empty_ledger_has_one() {
        assertThat(pages(0)).isEqualTo(1);
        assertThat(pages(20)).isEqualTo(1);
        assertThat(pages(21)).isEqualTo(2);
        assertThat(pages(40)).isEqualTo(2);
        assertThat(pages(41)).isEqualTo(3);
    }

    private static int pages(int total) {
        return new LedgerPage(java.util.List.of(), total, 1, 20, 0).pages();
    }
}
