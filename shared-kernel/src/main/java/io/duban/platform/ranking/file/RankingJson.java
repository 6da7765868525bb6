package io.duban.platform.ranking.file;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.score.ItemScore;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A ranking as JSON: an array with one object for each unit, named like the columns of the CSV. */
public final class RankingJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private RankingJson() {}

    /** @param out not closed */
    public static void write(List<RankingLine> lines, boolean explained, Writer out) {
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            for (var line : lines) {
                unit(json, line, explained);
                json.writeRaw('\n');
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void unit(JsonGenerator json, RankingLine line, boolean explained) {
        var rank = line.rank();
        json.writeStartObject();
        json.writeStringProperty("period", line.period());
        json.writeStringProperty("group", line.group());
        if (rank == null) {
            json.writeNullProperty("rank");
        } else {
            json.writeNumberProperty("rank", rank);
        }
        json.writeStringProperty("unit", line.unit());
        if (line.score() == null) {
            json.writeStringProperty("score", line.printedScore());
        } else {
            json.writeNumberProperty("score", line.score());
        }
        json.writeStringProperty("grade", line.grade());
        json.writeStringProperty("list", String.join(";", line.lists()));
        if (explained) {
            json.writeBooleanProperty("tied", line.tied());
            json.writeStringProperty("ladder", line.action());
            json.writeArrayPropertyStart("items");
            line.explanation().forEach(item -> item(json, item));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void item(JsonGenerator json, ItemScore item) {
        json.writeStartObject();
        json.writeStringProperty("item", item.item());
        json.writeStringProperty("name", item.name());
        number(json, "value", item.value());
        number(json, "denominator", item.denominator());
        json.writeStringProperty("rule", item.rule());
        number(json, "points", item.points());
        json.writeEndObject();
    }

    /** A fraction that no decimal equals is written as text, {@code "6/7"}. */
    private static void number(JsonGenerator json, String name, @Nullable Fraction number) {
        if (number == null) {
            json.writeNullProperty(name);
        } else if (number.isDecimal()) {
            json.writeNumberProperty(name, number.numerator());
        } else {
            json.writeStringProperty(name, number.toString());
        }
    }
}
