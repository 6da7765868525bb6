package io.duban.query.notice.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.query.notice.document.Block.Heading;
import io.duban.query.notice.document.Block.Paragraph;
import io.duban.query.notice.document.Block.Table;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a stranger types into a form may end up in a notice. */
class HostileTextTest {

    private static final String HOSTILE =
            "<script>alert('1')</script>&amp;<w:p/>]]>\u0000\u0008\u001F\uFFFE\uD800\u202E甲\u2066\"{PAGE}";
    private static final String SHOWN = "<script>alert('1')</script>&amp;<w:p/>]]>甲\"{PAGE}";

    private final WrittenDocument written = WrittenDocument.of(new OfficialDocument(
            HOSTILE,
            null,
            HOSTILE,
            List.of(HOSTILE),
            List.of(
                    new Heading(1, HOSTILE),
                    new Paragraph(HOSTILE),
                    new Table(HOSTILE, List.of(Column.words(HOSTILE, 1)), List.of(List.of(HOSTILE)), HOSTILE)),
            List.of(new Attachment(HOSTILE, List.of(new Paragraph(HOSTILE)))),
            HOSTILE,
            LocalDate.of(2026, 5, 8),
            HOSTILE,
            new Imprint(HOSTILE, HOSTILE, null)));

    @Test
    void hostile_text_is_shown_as_text_wherever_it_stands() {
        assertThat(written.lines())
                .contains(SHOWN, SHOWN + "：", "附件：" + SHOWN, "（" + SHOWN + "）", "　抄送：" + SHOWN + "。");
        assertThat(written.lines().stream().filter(SHOWN::equals)).hasSizeGreaterThanOrEqualTo(6);
        var table = written.word().getTables().getFirst();
        assertThat(table.getRow(0).getCell(0).getText()).isEqualTo(SHOWN);
        assertThat(table.getRow(1).getCell(0).getText()).isEqualTo(SHOWN);
    }

    @Test
    void no_character_that_xml_forbids_or_that_reorders_text_is_left_in_any_part() {
        for (String part : List.of("word/document.xml", "docProps/core.xml", "docProps/app.xml")) {
            assertThat(written.part(part))
                    .doesNotContainPattern("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\u202A-\\u202E]");
        }
        assertThat(written.word().getProperties().getCoreProperties().getTitle())
                .isEqualTo(SHOWN);
    }

    @Test
    void rare_characters_of_names_outside_the_basic_plane_are_kept() {
        WrittenDocument rare = WrittenDocument.of(SampleNotices.withBody(List.of(new Paragraph("责任人：𬭎𠮷"))));
        assertThat(rare.lines()).contains("责任人：𬭎𠮷");
    }

    @Test
    void lines_of_a_cell_stay_lines_and_tabs_become_spaces() {
        Table table = new Table("表", List.of(Column.words("说明", 1)), List.of(List.of("第一行\n第二\t行")), null);
        WrittenDocument cell = WrittenDocument.of(SampleNotices.withBody(List.of(table)));
        assertThat(cell.word().getTables().getFirst().getRow(1).getCell(0).getText())
                .isEqualTo("第一行\n第二 行");
    }

    @Test
    void a_text_of_which_nothing_is_left_still_gives_a_file() {
        assertThat(WrittenDocument.of(
                                SampleNotices.withBody(List.of(new Heading(1, "\u0000"), new Paragraph("\u0000"))))
                        .lines())
                .contains("溪督通〔2026〕3号");
    }
}
