package io.duban.kernel.permission;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A drawn table of actions: the first line names the columns, each further line an action; ● stands for yes.
 *
 * @param yes the columns with ● for each action
 */
public record Matrix(List<String> columns, Map<TaskAction, Set<String>> yes) {

    static Matrix drawn(String drawing) {
        var lines = drawing.lines().map(line -> line.strip().split("\\s+")).toList();
        var columns = List.of(lines.getFirst());
        var yes = new LinkedHashMap<TaskAction, Set<String>>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.length != columns.size() + 1) {
                throw new IllegalArgumentException("not one mark per column: " + Arrays.toString(line));
            }
            var marked = new LinkedHashSet<String>();
            for (var i = 0; i < columns.size(); i++) {
                if (line[i + 1].equals("●")) {
                    marked.add(columns.get(i));
                }
            }
            yes.put(TaskAction.valueOf(line[0]), marked);
        }
        return new Matrix(columns, yes);
    }

    public boolean allows(TaskAction action, String column) {
        return yes.get(action).contains(column);
    }
}
