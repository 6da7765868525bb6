package io.duban.query.task.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.query.document.PdfFont;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every file, whatever the paper says. */
class PaperFilesTest {

    private static final String HOSTILE =
            "<script>alert('1')</script>&amp;<img src=\"http://192.0.2.1/x.png\"/>]]>\u0000\u0008\uFFFE\uD800\u202E甲\u2066{0}${7*7}[[${7*7}]]";
    private static final String SHOWN =
            "<script>alert('1')</script>&amp;<img src=\"http://192.0.2.1/x.png\"/>]]>甲{0}${7*7}[[${7*7}]]";

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void the_same_paper_gives_the_same_bytes_in_any_time_zone(PaperKind kind) throws IOException {
        var paper = SamplePapers.paper(kind);
        var word = PaperWord.write(paper);
        var pdf = PrintedPaper.PRESS.write(paper);
        var zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(PaperWord.write(SamplePapers.paper(kind))).isEqualTo(word);
            assertThat(PrintedPaper.PRESS.write(SamplePapers.paper(kind))).isEqualTo(pdf);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void a_paper_is_one_page(PaperKind kind) throws IOException {
        assertThat(PrintedPaper.pages(PrintedPaper.PRESS.write(SamplePapers.paper(kind))))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void a_word_file_obeys_the_schema(PaperKind kind) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(PaperWord.write(SamplePapers.paper(kind))))) {
            assertThat(errors(word.getDocument())).isEmpty();
            assertThat(errors(word.getStyles().getCtStyles())).isEmpty();
        }
    }

    @Test
    void a_word_file_names_the_fonts_of_official_documents_and_holds_none() throws IOException {
        var file = PaperWord.write(SamplePapers.paper(PaperKind.DISPATCH));
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getStyles().getCtStyles().xmlText()).contains("仿宋_GB2312", "方正小标宋简体", "黑体");
            assertThat(word.getPackage().getPartsByName(java.util.regex.Pattern.compile(".*font.*")))
                    .isEmpty();
        }
    }

    @Test
    void a_pdf_file_holds_the_products_own_font_as_a_subset_and_needs_no_other() throws IOException {
        try (var pdf = Loader.loadPDF(PrintedPaper.PRESS.write(SamplePapers.paper(PaperKind.SUPERVISION)))) {
            var names = new ArrayList<String>();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    names.add(font.getName());
                }
            }
            assertThat(names).isNotEmpty().allMatch(name -> name.matches("[A-Z]{6}\\+LXGWWenKai-Regular"));
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(pdf.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.OPEN_ACTION))
                    .isNull();
        }
    }

    @Test
    void every_common_character_is_copied_out_as_it_was_written() throws IOException {
        var text = commonCharacters() + "䶮喆燚翀镕堃犇淼垚甪〔〕〇○●◆▲■—…“”‘’℃×÷";
        var copied = PrintedPaper.pdf(PrintedPaper.PRESS.write(of("字符", text))).replaceAll("[\\s]", "");
        var page = copied.replaceAll("数据时间/\\d+", "");

        assertThat(page).contains("月", "〔2026〕");
        // Lines of one cell stand below each other, so the text comes out in order; the label stands somewhere between.
        var missing = text.codePoints()
                .filter(c -> page.indexOf(c) < 0)
                .mapToObj(Character::toString)
                .toList();
        assertThat(missing).isEmpty();
        assertThat(page.codePoints().filter(c -> c >= 0x2E80 && c <= 0x2FDF).boxed())
                .as("radicals in the place of characters")
                .isEmpty();
    }

    @Test
    void what_the_font_lacks_is_marked_and_named_at_the_foot() throws IOException {
        var text = PrintedPaper.pdf(PrintedPaper.PRESS.write(of("责任人", "王\u3E03")));

        assertThat(text).contains("王" + PdfFont.GETA, "U+3E03").doesNotContain("#");
        assertThat(PrintedPaper.word(PaperWord.write(of("责任人", "王\u3E03")))).contains("王\u3E03");
    }

    @Test
    void hostile_text_stays_text_and_fetches_nothing() throws IOException {
        var hostile = new Paper(
                PaperKind.DISPATCH,
                HOSTILE,
                "标题",
                HOSTILE,
                new Band(Band.Colour.BLUE, "蓝色督办"),
                List.of(
                        new Row.Line("甲", HOSTILE),
                        new Row.Tall("乙", HOSTILE),
                        new Row.Pair("丙", HOSTILE, "丁", HOSTILE),
                        new Row.Signing("戊", HOSTILE, List.of(HOSTILE))),
                HOSTILE,
                "名",
                LocalDate.of(2026, 6, 3));

        var word = PrintedPaper.word(PaperWord.write(hostile));
        var pdf = PrintedPaper.pdf(PrintedPaper.PRESS.write(hostile)).replaceAll("\\s", "");

        var shown = SHOWN.replaceAll("\\s", "");
        assertThat(word.replaceAll("\\s", "")).contains(shown).doesNotContain("49", "\u202E", "\u0000");
        assertThat(pdf).contains(shown.substring(0, 27)).doesNotContain("49", "\u202E", "\u0000");
    }

    @Test
    void long_words_and_long_texts_stay_within_the_paper() throws IOException {
        var texts = List.of("W".repeat(600), "督办".repeat(1500), "https://example.org/" + "a1b2".repeat(200));
        for (var text : texts) {
            var paper = new Paper(
                    PaperKind.DISPATCH,
                    "溪山县人民政府督查室",
                    "督办事项交办单",
                    null,
                    null,
                    List.of(
                            new Row.Line("督办事项", text),
                            new Row.Pair("牵头单位", text, "协办单位", text),
                            new Row.Tall("督办内容", text),
                            new Row.Signing("签收回执", text, List.of("签收人：甲", "2026年6月3日"))),
                    "数据时间",
                    "名",
                    LocalDate.of(2026, 6, 3));
            var file = PrintedPaper.PRESS.write(paper);
            assertThat(outside(file)).as(text.substring(0, 10)).isEmpty();
            assertThat(PrintedPaper.pdf(file).replaceAll("\\s", "")).contains("签收人：甲");
            assertThat(occurrences(PrintedPaper.pdf(file), text.substring(text.length() - 1)))
                    .as("nothing is cut off")
                    .isGreaterThanOrEqualTo(5 * occurrences(text, text.substring(text.length() - 1)));
            assertThat(PrintedPaper.word(PaperWord.write(paper))).contains(text);
        }
    }

    @Test
    void a_slip_with_three_thousand_characters_goes_on_on_a_second_page_and_keeps_its_receipt_whole()
            throws IOException {
        var file = PrintedPaper.PRESS.write(of("督办内容", "督办内容之一。".repeat(430)));

        assertThat(PrintedPaper.pages(file)).isEqualTo(2);
        assertThat(PrintedPaper.pdf(file)).contains("1 / 2", "2 / 2");
        assertThat(outside(file)).isEmpty();
    }

    /** GB 2312: what occurs in all but rare names. */
    private static String commonCharacters() {
        var gb2312 = Charset.forName("GB2312");
        return IntStream.rangeClosed(0xB0, 0xF7)
                .boxed()
                .flatMap(high -> IntStream.rangeClosed(0xA1, 0xFE)
                        .mapToObj(low -> new String(new byte[] {(byte) (int) high, (byte) low}, gb2312)))
                .filter(character -> !character.contains("\uFFFD"))
                .collect(Collectors.joining());
    }

    private static Paper of(String label, String text) {
        return new Paper(
                PaperKind.DISPATCH,
                "溪山县人民政府督查室",
                "督办事项交办单",
                "编号：交办〔2026〕3号",
                null,
                List.of(new Row.Tall(label, text)),
                "数据时间",
                "名",
                LocalDate.of(2026, 6, 3));
    }

    private static long occurrences(String text, String part) {
        return text.codePoints().filter(c -> c == part.codePointAt(0)).count();
    }

    /** Characters that stand nearer to the edge of the paper than a printer reaches. */
    private static List<String> outside(byte[] file) throws IOException {
        var found = new ArrayList<String>();
        try (var pdf = Loader.loadPDF(file)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    var right = text.getXDirAdj() + text.getWidthDirAdj();
                    if (text.getXDirAdj() < 70
                            || right > text.getPageWidth() - 70
                            || text.getYDirAdj() < 40
                            || text.getYDirAdj() > text.getPageHeight() - 20) {
                        found.add(text.getUnicode() + " at " + text.getXDirAdj() + ", " + text.getYDirAdj());
                    }
                }
            }.getText(pdf);
        }
        return found;
    }

    private static List<XmlError> errors(XmlObject part) {
        var errors = new ArrayList<XmlError>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors;
    }
}
