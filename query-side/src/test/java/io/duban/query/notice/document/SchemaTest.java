package io.duban.query.notice.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;

/** Word refuses files whose elements stand in another order than the schema says. */
class SchemaTest {

    private final WrittenDocument written = WrittenDocument.of(SampleNotices.signed());

    @Test
    void text_styles_and_page_numbers_obey_the_schema() {
        assertThat(errors(written.word().getDocument())).isEmpty();
        assertThat(errors(written.word().getStyles().getCtStyles())).isEmpty();
        written.word().getFooterList().forEach(footer -> assertThat(errors(footer._getHdrFtr()))
                .isEmpty());
    }

    @Test
    void the_settings_ask_for_the_layout_of_word_2013() {
        assertThat(written.part("word/settings.xml"))
                .containsPattern("compatSetting[^>]*compatibilityMode[^>]*w:val=\"15\"")
                .contains("evenAndOddHeaders");
    }

    private static List<XmlError> errors(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors;
    }
}
