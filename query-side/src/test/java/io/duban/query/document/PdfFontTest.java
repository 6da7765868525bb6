package io.duban.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PdfFontTest {

    private final PdfFont font = new PdfFont();

    @Test
    void the_font_has_rare_names_brackets_of_numbers_and_the_shapes_beside_colours() {
        assertThat(font.missing("月䶮喆燚翀镕堃犇淼垚甪𬭳𫖯〔2026〕●◆▲■○◇—…“”　＿")).isEmpty();
    }

    @Test
    void what_it_lacks_is_marked_one_for_one_and_named() {
        assertThat(font.printable("王\u3E03\u3E03三")).isEqualTo("王〓〓三");
        assertThat(font.missing("王\u3E03三\uD83D\uDE00")).containsExactly("U+3E03", "U+1F600");
    }

    @Test
    void blanks_and_line_feeds_are_no_missing_characters() {
        assertThat(font.printable("甲 乙\n丙　丁")).isEqualTo("甲 乙\n丙　丁");
    }

    @Test
    void one_font_serves_many_documents() throws IOException {
        for (var i = 0; i < 3; i++) {
            try (var document = new PDDocument()) {
                assertThat(font.in(document).getStringWidth("督办")).isEqualTo(2000);
            }
        }
    }

    @Test
    void its_licence_lies_beside_it() throws IOException {
        try (var licence = PdfFont.class.getResourceAsStream("font/OFL.txt")) {
            assertThat(new String(licence.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("SIL OPEN FONT LICENSE Version 1.1", "LXGW", "Klee Project");
        }
    }
}
