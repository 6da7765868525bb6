package io.duban.query.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Puts styles and settings, which are kept as plain WordprocessingML, into a new Word file. */
public final class WordTemplate {

    private WordTemplate() {}

    /**
     * Settings are the same for all files.
     *
     * @param look a class beside which the file's styles.xml lies
     */
    public static void applyTo(XWPFDocument word, Class<?> look) throws IOException {
        try (InputStream styles = resource(look, "styles.xml");
                InputStream settings = resource(WordTemplate.class, "settings.xml")) {
            word.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            word.getSettings()
                    .getCTSettings()
                    .set(SettingsDocument.Factory.parse(settings).getSettings());
        } catch (XmlException e) {
            throw new IllegalStateException("a Word template in the jar is broken", e);
        }
    }

    private static InputStream resource(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResourceAsStream(name), name);
    }
}
