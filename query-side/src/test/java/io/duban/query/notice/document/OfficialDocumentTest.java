package io.duban.query.notice.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.duban.query.notice.document.Block.Heading;
import io.duban.query.notice.document.Block.Paragraph;
import io.duban.query.notice.document.Block.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialDocumentTest {

    @ParameterizedTest
    @CsvSource({"' ', 通报, 甲, mark", "甲文件, '　', 甲, title", "甲文件, 通报, '', signature"})
    void a_document_has_a_mark_a_title_and_a_signature(String mark, String title, String signature, String missing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficialDocument(
                        mark, null, title, List.of(), List.of(), List.of(), signature, null, null, null))
                .withMessage(missing + " is blank");
    }

    @Test
    void blank_parts_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Heading(1, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Paragraph("\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> Attachment.named(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Imprint(null, "", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Heading(0, "无此级"));
    }

    @Test
    void a_cell_may_be_empty_but_not_missing() {
        List<Column> columns = List.of(Column.words("单位", 1));
        assertThat(new Table("表", columns, List.of(List.of("")), null).rows()).hasSize(1);
        List<String> missing = new ArrayList<>();
        missing.add(null);
        assertThatNullPointerException().isThrownBy(() -> new Table("表", columns, List.of(missing), null));
    }

    @Test
    void a_document_does_not_change_after_it_was_made() {
        List<Block> body = new ArrayList<>(List.of(new Paragraph("甲")));
        OfficialDocument document = SampleNotices.withBody(body);
        body.clear();
        assertThat(document.body()).containsExactly(new Paragraph("甲"));
    }

    @Test
    void an_imprint_without_copies_is_one_line_and_no_imprint_is_none() {
        OfficialDocument d = SampleNotices.signed();
        WrittenDocument printed = WrittenDocument.of(new OfficialDocument(
                d.mark(),
                d.number(),
                d.title(),
                List.of(),
                d.body(),
                List.of(),
                d.signature(),
                d.date(),
                null,
                new Imprint(null, "县政府办公室", d.date())));
        assertThat(printed.lines()).contains("　县政府办公室\t2026年5月8日印发").noneMatch(line -> line.contains("抄送"));
        assertThat(WrittenDocument.of(SampleNotices.withBody(d.body())).lines()).noneMatch(line -> line.endsWith("印发"));
    }
}
