package io.duban.command.task.carryover;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.ledger.LedgerEntry;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

/** By what a row is known again, and by what a changed one is told. */
class RowKeyTest {
    @Test
    void a_number_is_the_same_with_blanks_around_it() {
        assertThat(RowKey.ofNumber(" 督〔2026〕3号 ")).isEqualTo(RowKey.ofNumber("督〔2026〕3号"));
        assertThat(RowKey.ofNumber("督〔2026〕3号")).isNotEqualTo(RowKey.ofNumber("督〔2026〕31号"));
    }

    @Test
    void a_row_without_a_number_never_looks_like_one_with_a_number() {
        assertThat(RowKey.of(LedgerRows.open(null, 1, "甲"))).startsWith("row:");
        assertThat(RowKey.of(LedgerRows.open("督〔2026〕3号", 1, "甲"))).startsWith("number:");
    }

    @Test
    void the_same_cells_are_the_same_row_wherever_it_stands_in_whatever_file() {
        var here = new LedgerEntry("台账.xlsx", 3, cells("事项", "修路"));
        var there = new LedgerEntry("台账（新）.xlsx", 9, cells("事项", "修路"));
        assertThat(RowKey.digest(here)).isEqualTo(RowKey.digest(there)).hasSize(64);
    }

    @Test
    void one_changed_cell_is_another_row() {
        assertThat(digest("事项", "修路", "进展", "动工")).isNotEqualTo(digest("事项", "修路", "进展", "完工"));
        assertThat(digest("事项", "修路", "进展", "")).isNotEqualTo(digest("事项", "修路"));
    }

    @Test
    void text_that_moves_from_one_cell_into_the_next_is_a_change() {
        assertThat(digest("甲", "12", "乙", "3")).isNotEqualTo(digest("甲", "1", "乙", "23"));
        assertThat(digest("甲", "", "乙", "1")).isNotEqualTo(digest("甲", "1", "乙", ""));
    }

    private static String digest(String... headersAndTexts) {
        return RowKey.digest(new LedgerEntry("台账.xlsx", 3, cells(headersAndTexts)));
    }

    private static LinkedHashMap<String, String> cells(String... headersAndTexts) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < headersAndTexts.length; i += 2) {
            cells.put(headersAndTexts[i], headersAndTexts[i + 1]);
        }
        return cells;
    }
}
