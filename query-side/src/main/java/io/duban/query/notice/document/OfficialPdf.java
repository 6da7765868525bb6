package io.duban.query.notice.document;

import io.duban.query.document.ChineseDate;
import io.duban.query.document.HtmlPdf;
import io.duban.query.document.PdfFont;
import io.duban.query.document.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Writes an {@link OfficialDocument} as a PDF file with the margins, lines and page numbers of GB/T 9704-2012. There is one font, the
 * product's own; headings differ by weight of place and not of face. Text that is copied out is the text that was put in.
 */
public final class OfficialPdf {

    private static final String STYLE_SHEET = "paper:official.css";
    private static final String PICTURE = "paper:qr.png";

    /** Stands for the day of a document that has none yet. */
    private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

    private final ITemplateEngine templates;

    public OfficialPdf() {
        var resolver = new ClassLoaderTemplateResolver(OfficialPdf.class.getClassLoader());
        resolver.setPrefix("templates/paper/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        templates = engine;
    }

    /** The same document gives the same bytes. */
    public byte[] write(OfficialDocument document) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(STYLE_SHEET, (look() + TableWidths.of(document)).getBytes(StandardCharsets.UTF_8));
        var proof = document.proof();
        var picture = proof == null ? null : proof.picture();
        if (picture != null) {
            parts.put(PICTURE, picture);
        }
        return HtmlPdf.write(
                font -> html(document, font, picture != null),
                parts,
                PlainText.line(document.title()),
                document.signature(),
                document.date() == null ? NO_DAY : document.date());
    }

    private String html(OfficialDocument document, PdfFont font, boolean picture) {
        var text = new Printable(font);
        var page = new Context(Locale.SIMPLIFIED_CHINESE);
        page.setVariable("mark", text.line(document.mark()));
        page.setVariable("number", document.number() == null ? RedHead.DRAFT : document.number());
        page.setVariable("signer", document.signer() == null ? null : text.line("签发人：" + document.signer()));
        page.setVariable(
                "titles",
                TitleLines.of(document.title()).stream().map(font::printable).toList());
        page.setVariable(
                "addressees",
                document.addressees().isEmpty() ? null : text.line(String.join("、", document.addressees())) + "：");
        page.setVariable("body", PrintedBlocks.of(document.body(), text, "t"));
        page.setVariable(
                "attachments",
                IntStream.range(0, document.attachments().size())
                        .mapToObj(i -> listed(document.attachments(), i, text))
                        .toList());
        page.setVariable(
                "attached",
                IntStream.range(0, document.attachments().size())
                        .filter(i -> !document.attachments().get(i).content().isEmpty())
                        .mapToObj(i -> attached(document.attachments(), i, text))
                        .toList());
        page.setVariable("signature", text.line(document.signature()));
        page.setVariable("date", ChineseDate.text(document.date()));
        page.setVariable("remark", document.remark() == null ? null : text.line("（" + document.remark() + "）"));
        page.setVariable(
                "proof",
                document.proof() == null ? null : text.line(document.proof().text()));
        page.setVariable("picture", picture);
        page.setVariable("imprint", imprint(document.imprint(), text));
        page.setVariable("missing", text.missing());
        return templates.process("official", page);
    }

    private static @Nullable Map<String, String> imprint(@Nullable Imprint imprint, Printable text) {
        return imprint == null
                ? null
                : Map.of(
                        "copies",
                        imprint.copies() == null ? "" : "　抄送：" + text.line(imprint.copies()) + "。",
                        "printed",
                        text.line(imprint.printedBy()),
                        "on",
                        ChineseDate.text(imprint.printedOn()) + "印发");
    }

    private static String listed(List<Attachment> all, int i, Printable text) {
        var name = text.line(all.get(i).name());
        if (all.size() == 1) {
            return "附件：" + name;
        }
        return (i == 0 ? "附件：" : "　　　") + (i + 1) + ". " + name;
    }

    private static Map<String, Object> attached(List<Attachment> all, int i, Printable text) {
        return Map.of(
                "mark", all.size() == 1 ? "附件" : "附件" + (i + 1),
                "name", text.line(all.get(i).name()),
                "content", PrintedBlocks.of(all.get(i).content(), text, "a" + i + "-"));
    }

    private static String look() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(OfficialPdf.class.getResourceAsStream("official.css"), "official.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
