package io.duban.query.task.act;

import io.duban.kernel.task.PlanNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.support.MessageSourceAccessor;

/** The rows of the form for a long-term plan, one node each; rows that were left empty do not count. */
final class PlanRows {

    /** As many nodes as the form has room for. */
    private static final int ROWS = 6;

    private PlanRows() {}

    static List<Integer> places() {
        return IntStream.range(0, ROWS).boxed().toList();
    }

    static List<PlanNode> of(Typed typed, MessageSourceAccessor texts) {
        return filled(typed).stream()
                .map(place -> new PlanNode(typed.text(name(place)), typed.date(due(place), texts)))
                .toList();
    }

    /** Filled rows moved up over empty ones, so that the n-th node stands in the n-th row and its refusal beside it. */
    static Typed closedUp(Typed typed) {
        var values = new LinkedHashMap<>(typed.values());
        var filled = filled(typed);
        var rows = new ArrayList<List<String>>();
        filled.forEach(place -> rows.add(List.of(typed.first(name(place)), typed.first(due(place)))));
        places().forEach(place -> {
            values.remove(name(place));
            values.remove(due(place));
        });
        for (int place = 0; place < rows.size(); place++) {
            values.put(name(place), List.of(rows.get(place).getFirst()));
            values.put(due(place), List.of(rows.get(place).getLast()));
        }
        return new Typed(values);
    }

    private static List<Integer> filled(Typed typed) {
        return places().stream()
                .filter(place -> !typed.first(name(place)).isBlank()
                        || !typed.first(due(place)).isBlank())
                .toList();
    }

    private static String name(int place) {
        return "nodes[%d].name".formatted(place);
    }

    private static String due(int place) {
        return "nodes[%d].due".formatted(place);
    }
}
