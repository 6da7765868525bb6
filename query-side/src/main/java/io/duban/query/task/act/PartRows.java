package io.duban.query.task.act;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.task.SplitPart;
import io.duban.kernel.task.SplitTask;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.support.MessageSourceAccessor;

/** The rows of the form for splitting, one part each; rows that were left empty do not count. */
final class PartRows {

    private static final List<String> FIELDS = List.of("title", "completionStandard", "leadUnit");

    private PartRows() {}

    static List<Integer> places() {
        return IntStream.range(0, SplitTask.MOST).boxed().toList();
    }

    static List<SplitPart> of(Typed typed, MessageSourceAccessor texts) {
        return filled(typed).stream()
                .map(place -> new SplitPart(
                        typed.text(field(place, "title")),
                        typed.text(field(place, "completionStandard")),
                        typed.id(field(place, "leadUnit"), UnitId::new, texts)))
                .toList();
    }

    /** Filled rows moved up over empty ones, so that the n-th part stands in the n-th row and its refusal beside it. */
    static Typed closedUp(Typed typed) {
        var values = new LinkedHashMap<>(typed.values());
        places().forEach(place -> FIELDS.forEach(name -> values.remove(field(place, name))));
        var filled = filled(typed);
        for (var place = 0; place < filled.size(); place++) {
            for (var name : FIELDS) {
                values.put(field(place, name), List.of(typed.first(field(filled.get(place), name))));
            }
        }
        return new Typed(values);
    }

    private static List<Integer> filled(Typed typed) {
        return places().stream()
                .filter(place -> FIELDS.stream()
                        .anyMatch(name -> !typed.first(field(place, name)).isBlank()))
                .toList();
    }

    private static String field(int place, String name) {
        return "parts[%d].%s".formatted(place, name);
    }
}
