package io.duban.query.notice.document;

import io.duban.query.document.PdfFont;
import io.duban.query.document.PlainText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Texts as the font can print them; it remembers which characters it could not. */
final class Printable {

    private final PdfFont font;
    private final Set<String> missing = new LinkedHashSet<>();

    Printable(PdfFont font) {
        this.font = font;
    }

    String line(String text) {
        var line = PlainText.line(text);
        font.missing(line).forEach(missing::add);
        return font.printable(line);
    }

    List<String> lines(String text) {
        return PlainText.lines(text).stream().map(this::line).toList();
    }

    /** Null if everything could be printed. */
    @Nullable
    String missing() {
        return missing.isEmpty()
                ? null
                : "本文件的字体缺少以下字符，已用“%s”代替：%s。".formatted(PdfFont.GETA, String.join("、", missing));
    }
}
