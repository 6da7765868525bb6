package io.duban.query.notice.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

/** The same documents as PDF files, and what goes up or says where its numbers come from. */
class OfficialPdfTest {

    private static final OfficialPdf PRESS = new OfficialPdf();
    private static final String ADDRESS = "https://duban.example/notices/1";

    @Test
    void text_copies_out_as_it_was_written_with_moon_and_rare_names() throws IOException {
        var names = "月月底，𠮷野、李㛃、䶮翀𬭳𫖯";
        var copied = text(PRESS.write(SampleNotices.withBody(List.of(new Block.Paragraph(names)))));
        assertThat(copied).contains(names, "溪督通〔2026〕3号", "2026年5月8日").doesNotContain("⽉");
    }

    @Test
    void a_character_that_the_font_lacks_is_marked_and_named() throws IOException {
        assertThat(text(PRESS.write(SampleNotices.withBody(List.of(new Block.Paragraph("王\u3E03三"))))))
                .contains("王〓三", "U+3E03");
    }

    @Test
    void margins_paper_and_page_numbers_are_those_of_the_standard() throws IOException {
        try (var pdf = Loader.loadPDF(PRESS.write(SampleNotices.signed()))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 595.5f);
            assertThat(page(pdf, 1)).contains("— 1 —").doesNotContain("— 2 —");
            assertThat(page(pdf, 2)).contains("— 2 —");
            assertThat(page(pdf, 1)).contains("溪山县人民政府督查室文件");
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes() throws IOException {
        assertThat(PRESS.write(up())).isEqualTo(PRESS.write(up()));
    }

    @Test
    void a_document_that_goes_up_has_its_number_on_the_left_and_its_signer_on_the_right() throws IOException {
        var head = WrittenDocument.of(up()).word().getParagraphs().get(1);
        assertThat(head.getText()).isEqualTo("溪督通〔2026〕3号\t签发人：周敏");
        assertThat(head.getIndentationLeft()).isEqualTo(315);
        var tab = head.getCTP().getPPr().getTabs().getTabArray(0);
        assertThat(tab.getVal()).hasToString("right");
        assertThat(tab.getPos()).hasToString("8530");
        assertThat(text(PRESS.write(up()))).contains("签发人：周敏");
    }

    @Test
    void the_proof_stands_at_the_end_with_a_code_where_the_address_is_known() throws IOException {
        var word = WrittenDocument.of(up());
        assertThat(word.lines()).contains("数据截至2026年7月5日18时");
        assertThat(pictures(word)).hasSize(1);
        assertThat(pictures(WrittenDocument.of(with(new Proof("数据说明见 /notices/1", null)))))
                .isEmpty();
        try (var pdf = Loader.loadPDF(PRESS.write(up()))) {
            var resources = pdf.getPage(pdf.getNumberOfPages() - 1).getResources();
            assertThat(resources.getXObjectNames()).isNotEmpty();
        }
    }

    @Test
    void rows_to_be_filled_in_by_hand_leave_room() {
        var table = new Block.Table("批示", List.of(Column.words("领导批示", 1)), List.of(List.of("")), null, 6);
        var row = WrittenDocument.of(SampleNotices.withBody(List.of(table)))
                .word()
                .getTables()
                .getFirst()
                .getRow(1);
        assertThat(row.getHeight()).isEqualTo(6 * 579);
    }

    private static OfficialDocument up() {
        return with(new Proof("数据截至2026年7月5日18时", ADDRESS));
    }

    private static OfficialDocument with(Proof proof) {
        var d = SampleNotices.withBody(List.of(new Block.Paragraph("请阅示。")));
        return new OfficialDocument(
                d.mark(),
                d.number(),
                d.title(),
                d.addressees(),
                d.body(),
                d.attachments(),
                d.signature(),
                d.date(),
                null,
                null,
                "周敏",
                proof);
    }

    private static List<?> pictures(WrittenDocument word) {
        return word.word().getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .map(XWPFRun::getEmbeddedPictures)
                .flatMap(List::stream)
                .toList();
    }

    private static String text(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\R", "");
        }
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf).strip();
    }
}
