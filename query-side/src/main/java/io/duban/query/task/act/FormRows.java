package io.duban.query.task.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a form that asks for a list: so many, of which those that were left empty do not count. Works without scripts.
 *
 * @param list the name of the command's component, such as {@code nodes}; a field is {@code nodes[0].name}
 * @param columns the components of one entry
 * @param rows as many entries as the form has room for
 */
record FormRows(String list, List<String> columns, int rows) {

    List<Integer> places() {
        return IntStream.range(0, rows).boxed().toList();
    }

    /** The places of the rows in which something was typed. */
    List<Integer> filled(Typed typed) {
        return places().stream()
                .filter(place -> columns.stream()
                        .anyMatch(column -> !typed.first(field(place, column)).isBlank()))
                .toList();
    }

    /** Filled rows moved up over empty ones, so that the n-th entry stands in the n-th row and its refusal beside it. */
    Typed closedUp(Typed typed) {
        var values = new LinkedHashMap<>(typed.values());
        places().forEach(place -> columns.forEach(column -> values.remove(field(place, column))));
        var filled = filled(typed);
        for (var row = 0; row < filled.size(); row++) {
            for (var column : columns) {
                values.put(field(row, column), List.of(typed.first(field(filled.get(row), column))));
            }
        }
        return new Typed(values);
    }

    String field(int place, String column) {
        return "%s[%d].%s".formatted(list, place, column);
    }
}
