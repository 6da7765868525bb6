package io.duban.query.task.paper;

import io.duban.query.document.PdfFont;
import io.duban.query.document.PlainText;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A paper as XHTML; the template escapes every text. */
final class SheetHtml {

    private final ITemplateEngine templates;

    SheetHtml() {
        var resolver = new ClassLoaderTemplateResolver(SheetHtml.class.getClassLoader());
        resolver.setPrefix("templates/paper/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        templates = engine;
    }

    String of(Paper paper, PdfFont font, PaperTexts texts) {
        var page = new Context(Locale.SIMPLIFIED_CHINESE);
        page.setVariable("issuer", printable(paper.issuer(), font));
        page.setVariable("title", printable(paper.title(), font));
        page.setVariable("number", paper.number() == null ? null : printable(paper.number(), font));
        page.setVariable(
                "band", paper.band() == null ? null : printable(paper.band().words(), font));
        page.setVariable(
                "bandClass", paper.band() == null ? "" : paper.band().colour().cssClass());
        page.setVariable(
                "rows",
                IntStream.range(0, paper.rows().size())
                        .mapToObj(i -> SheetRow.of(paper.rows().get(i), i, font::printable))
                        .toList());
        page.setVariable(
                "foot",
                PlainText.lines(paper.foot()).stream().map(font::printable).toList());
        page.setVariable("footnote", missing(paper, font, texts));
        return templates.process("sheet", page);
    }

    private static String printable(String text, PdfFont font) {
        return font.printable(PlainText.line(text));
    }

    /** Says which characters could not be printed; null if all could. */
    private static @Nullable String missing(Paper paper, PdfFont font, PaperTexts texts) {
        var characters = paper.rows().stream()
                .flatMap(SheetHtml::texts)
                .map(PlainText::line)
                .flatMap(font::missing)
                .distinct()
                .collect(Collectors.joining("、"));
        return characters.isEmpty() ? null : texts.say("foot.missing", characters);
    }

    private static Stream<String> texts(Row row) {
        return switch (row) {
            case Row.Line line -> Stream.of(line.value());
            case Row.Tall tall -> Stream.of(tall.value());
            case Row.Pair pair -> Stream.of(pair.value(), pair.otherValue());
            case Row.Signing signing -> Stream.concat(Stream.of(signing.text()), signing.closing().stream());
        };
    }
}
