package io.duban.command.ledger.read;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to hurt: each is refused by its own limit, soon, and in little memory. */
class HostileFileTest {
    /** Two seconds are the promise; a busy build machine is given room. */
    private static final Duration SOON = Duration.ofSeconds(8);

    private static String refusal(RawPackage file) {
        byte[] bytes = file.bytes();
        return Assertions.assertTimeoutPreemptively(
                SOON, () -> ((LedgerReading.Unreadable) LedgerReader.read(bytes, "a.xlsx")).code());
    }

    private static RawPackage sheet(String rows) {
        return new RawPackage().sheet(rows, "");
    }

    @Test
    void the_raw_package_itself_is_sound() {
        assertThat(sheet(RawPackage.header() + RawPackage.soundRow(2, RawPackage.text("甲")))
                        .read())
                .isInstanceOfSatisfying(LedgerReading.Ledger.class, ledger -> {
                    assertThat(ledger.rows()).hasSize(1);
                    assertThat(ledger.problems()).isEmpty();
                });
    }

    @Test
    void a_part_that_swells_a_thousandfold_is_a_bomb() {
        assertThat(refusal(sheet(RawPackage.header()).part("xl/media/image1.png", new byte[60_000_000])))
                .isEqualTo("ZIP_BOMB");
    }

    @Test
    void a_sheet_of_nothing_but_spaces_is_refused_for_want_of_tags() {
        assertThat(refusal(sheet(" ".repeat(50_000_000)))).isEqualTo("CORRUPT");
    }

    @Test
    void a_bomb_that_lies_about_its_size_is_still_a_bomb() {
        byte[] bytes = sheet(RawPackage.header())
                .part("xl/bomb.xml", new byte[30_000_000])
                .bytes();
        // The central directory names the part last; its uncompressed size stands 22 bytes before the name.
        int name = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf("xl/bomb.xml");
        System.arraycopy(new byte[] {100, 0, 0, 0}, 0, bytes, name - 22, 4);
        assertThat(LedgerReader.read(bytes, "a.xlsx"))
                .isInstanceOfSatisfying(LedgerReading.Unreadable.class, unreadable -> assertThat(unreadable.code())
                        .isIn("ZIP_BOMB", "CORRUPT"));
    }

    @Test
    void thousands_of_parts_are_a_bomb() {
        RawPackage file = sheet(RawPackage.header());
        IntStream.range(0, 1_001).forEach(i -> file.part("xl/p" + i + ".xml", "<a/>"));
        assertThat(refusal(file)).isEqualTo("ZIP_BOMB");
    }

    @Test
    void parts_that_together_exceed_the_limit_are_a_bomb_before_anything_is_inflated() {
        RawPackage file = sheet(RawPackage.header());
        byte[] slowly = noise(32_000_000);
        IntStream.range(0, 10).forEach(i -> file.part("xl/media/" + i + ".png", slowly));
        assertThat(refusal(file)).isEqualTo("ZIP_BOMB");
    }

    /** Deflates about fortyfold, which an honest part may. */
    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        java.util.Random random = new java.util.Random(1);
        for (int i = 0; i < length; i += 200) {
            bytes[i] = (byte) random.nextInt();
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet>&x;</worksheet>",
                "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><a>&c;</a>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/x.dtd\"><a/>"
            })
    void entities_and_document_types_are_never_resolved(String xml) {
        assertThat(refusal(sheet("").part(RawPackage.SHEET, xml))).isEqualTo("UNSAFE_XML");
        assertThat(refusal(sheet(RawPackage.header()).part("xl/sharedStrings.xml", xml)))
                .isEqualTo("UNSAFE_XML");
    }

    @Test
    void another_encoding_hides_nothing() {
        byte[] xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"
                .getBytes(UTF_16);
        assertThat(refusal(sheet("").part(RawPackage.SHEET, xml))).isIn("UNSAFE_XML", "CORRUPT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GS2", "XFD2", "ZZZZZZ2", "ZZZZZZZZZZZZZZ2"})
    void a_cell_far_to_the_right_is_refused_before_the_row_is_filled_up_to_it(String address) {
        String far = "<row r=\"2\"><c r=\"" + address + "\"><v>1</v></c></row>";
        assertThat(refusal(sheet(RawPackage.header() + far))).isEqualTo("TOO_MANY_COLUMNS");
    }

    @Test
    void the_two_hundredth_column_is_still_read() {
        String rows = RawPackage.header()
                + RawPackage.soundRow(2, RawPackage.text("甲")).replace("</row>", "<c r=\"GR2\"><v>1</v></c></row>");
        assertThat(sheet(rows).read()).isInstanceOfSatisfying(LedgerReading.Ledger.class, ledger -> assertThat(
                        ledger.rows().getFirst().cells())
                .containsEntry("第GR列", "1"));
    }

    @Test
    void a_cell_longer_than_excel_allows_is_refused() {
        assertThat(refusal(sheet(RawPackage.header() + RawPackage.soundRow(2, RawPackage.text("长".repeat(40_001))))))
                .isEqualTo("CELL_TOO_LONG");
    }

    @Test
    void nesting_without_end_is_refused() {
        assertThat(refusal(sheet("<a>".repeat(100_000) + "</a>".repeat(100_000))))
                .isIn("CORRUPT", "ZIP_BOMB");
        assertThat(refusal(sheet("<a>".repeat(100) + "</a>".repeat(100)))).isEqualTo("CORRUPT");
    }

    @Test
    void a_million_different_names_are_refused() {
        String names =
                IntStream.range(0, 300_000).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining());
        assertThat(refusal(sheet(names))).isEqualTo("CORRUPT");
    }

    @Test
    void an_attribute_of_many_megabytes_is_refused() {
        String value =
                new String(noise(8_000_000), java.nio.charset.StandardCharsets.ISO_8859_1).replaceAll("[^a-z]", "x");
        assertThat(refusal(sheet("<row r=\"" + value + "\"/>"))).isIn("CORRUPT", "ZIP_BOMB");
    }

    @Test
    void array_formulas_by_the_thousand_are_refused_before_each_is_searched_for_each_cell() {
        String cells = IntStream.rangeClosed(2, 20_000)
                .mapToObj(i -> "<row r=\"" + i + "\"><c r=\"A" + i + "\"><f t=\"array\" ref=\"A" + i + "\">1+" + i
                        + "</f><v>" + i + "</v></c></row>")
                .collect(Collectors.joining());
        assertThat(refusal(sheet(RawPackage.header() + cells))).isEqualTo("TOO_MANY_FORMULAS");
    }

    @Test
    void a_long_shared_formula_is_refused_before_it_is_unfolded_for_each_cell() {
        String first = "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\" ref=\"A2:A9999\">" + "A1+".repeat(2_000)
                + "1</f><v>1</v></c></row>";
        String others = IntStream.rangeClosed(3, 9_999)
                .mapToObj(i -> "<row r=\"" + i + "\"><c r=\"A" + i + "\"><f t=\"shared\" si=\"0\"/><v>" + (i * 7919)
                        + "</v></c></row>")
                .collect(Collectors.joining());
        assertThat(refusal(sheet(RawPackage.header() + first + others))).isEqualTo("TOO_MANY_FORMULAS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"/>",
                "<row r=\"-5\"/>",
                "<row r=\"x\"/>",
                "<row r=\"99999999999\"/>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row>",
                "<row r=\"2\"><c r=\"2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"?\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" s=\"x\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"9\"/><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v>"
            })
    void rows_and_cells_out_of_order_or_pointing_nowhere_are_refused(String row) {
        assertThat(refusal(sheet(RawPackage.header() + row))).isEqualTo("CORRUPT");
    }

    /** The workbook reader cannot tell such a cell from an empty one. */
    @ParameterizedTest
    @ValueSource(strings = {"999", "-1", "2147483647"})
    void a_shared_text_that_is_not_there_is_an_empty_cell(String index) {
        String remark = "<c t=\"s\"><v>" + index + "</v></c>";
        assertThat(sheet(RawPackage.header() + RawPackage.soundRow(2, remark)).read())
                .isInstanceOfSatisfying(
                        LedgerReading.Ledger.class,
                        ledger -> assertThat(ledger.rows().getFirst().cells()).containsEntry("备注", ""));
    }

    @Test
    void a_sheet_that_points_outside_the_package_finds_nothing_there() {
        RawPackage file = sheet("").part("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="../../../../etc/hostname" TargetMode="External"/>
                </Relationships>""");
        assertThat(refusal(file)).isEqualTo("CORRUPT");
    }

    @Test
    void a_drawing_that_is_no_xml_does_no_harm() {
        RawPackage file = sheet(RawPackage.header() + RawPackage.soundRow(2, RawPackage.text("甲")))
                .part("xl/drawings/vmlDrawing1.vml", "<xml><br></xml>")
                .part("xl/media/image1.png", "\u0089PNG".getBytes(US_ASCII));
        assertThatCode(() -> assertThat(file.read()).isInstanceOf(LedgerReading.Ledger.class))
                .doesNotThrowAnyException();
    }
}
