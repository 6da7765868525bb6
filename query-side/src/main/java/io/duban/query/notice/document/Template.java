package io.duban.query.notice.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Puts the styles and settings, which are kept as plain WordprocessingML beside this class, into a new file. */
final class Template {

    private Template() {}

    static void applyTo(XWPFDocument word) throws IOException {
        try (InputStream styles = resource("styles.xml");
                InputStream settings = resource("settings.xml")) {
            word.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            word.getSettings()
                    .getCTSettings()
                    .set(SettingsDocument.Factory.parse(settings).getSettings());
        } catch (XmlException e) {
            throw new IllegalStateException("the document template in the jar is broken", e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Template.class.getResourceAsStream(name), name);
    }
}
