package io.duban.query.notice.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** What the template shows, block by block. */
final class PrintedBlocks {

    private PrintedBlocks() {}

    /** @param prefix of the ids of tables, by which the style sheet knows their columns */
    static List<Map<String, Object>> of(List<Block> blocks, Printable text, String prefix) {
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> piece(blocks.get(i), text, prefix + i))
                .toList();
    }

    private static Map<String, Object> piece(Block block, Printable text, String id) {
        return switch (block) {
            case Block.Heading heading ->
                Map.of("kind", "heading", "level", heading.level(), "text", text.line(heading.text()));
            case Block.Paragraph paragraph -> Map.of("kind", "paragraph", "lines", text.lines(paragraph.text()));
            case Block.Table table ->
                Map.of(
                        "kind", "table",
                        "id", id,
                        "title", text.line(table.title()),
                        "columns",
                                table.columns().stream()
                                        .map(column -> text.line(column.title()))
                                        .toList(),
                        "sides",
                                table.columns().stream()
                                        .map(column -> column.alignment().name().toLowerCase(Locale.ROOT))
                                        .toList(),
                        "rows",
                                table.rows().stream()
                                        .map(row ->
                                                row.stream().map(text::lines).toList())
                                        .toList(),
                        "note", table.note() == null ? "" : text.line(table.note()));
        };
    }
}
