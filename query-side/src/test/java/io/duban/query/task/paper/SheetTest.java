package io.duban.query.task.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetTest {

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void the_rows_of_a_paper_nearly_fill_its_page(PaperKind kind) {
        assertThat(height(Sheet.of(SamplePapers.paper(kind)))).isBetween(170.0, 217.0);
    }

    @Test
    void type_shrinks_before_a_paper_needs_a_second_page() {
        assertThat(Sheet.of(about(100)).points()).isEqualTo(12);
        assertThat(Sheet.of(about(1400)).points()).isBetween(9.0, 11.0);
        assertThat(Sheet.of(about(3000)).points()).isEqualTo(9);
    }

    @Test
    void a_row_never_becomes_lower_than_its_text() {
        assertThat(Sheet.of(about(3000)).heights().getFirst()).isGreaterThan(200);
    }

    @Test
    void blocks_share_what_is_left_and_lines_grow_but_a_little() {
        var sheet = Sheet.of(paper(
                new Row.Line("甲", "短"),
                new Row.Tall("乙", "短"),
                new Row.Tall("丙", "短"),
                new Row.Signing("丁", "", List.of("a", "b"))));

        assertThat(sheet.heights().get(0)).isLessThanOrEqualTo(10.5);
        assertThat(sheet.heights().get(1)).isEqualTo(sheet.heights().get(2)).isBetween(40.0, 52.0);
        assertThat(sheet.closingHeight(new Row.Signing("丁", "", List.of("a", "b"))))
                .isLessThan(sheet.heights().get(3));
    }

    @Test
    void half_width_letters_take_half_the_room() {
        var chinese =
                Sheet.of(paper(new Row.Line("甲", "督".repeat(300)))).heights().getFirst();
        var latin =
                Sheet.of(paper(new Row.Line("甲", "x".repeat(300)))).heights().getFirst();

        assertThat(latin).isLessThan(chinese * 0.6);
    }

    private static Paper about(int characters) {
        return paper(new Row.Tall("督办内容", "督".repeat(characters)));
    }

    private static Paper paper(Row... rows) {
        return new Paper(
                PaperKind.DISPATCH, "甲", "乙", null, null, Stream.of(rows).toList(), "丙", "丁", LocalDate.of(2026, 6, 3));
    }

    private static double height(Sheet sheet) {
        return sheet.heights().stream().mapToDouble(Double::doubleValue).sum();
    }
}
