package io.duban.query.permission;

import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.task.TaskPhase;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Role × action × relation: for each action, in which phases, whose it is, and whether it is that of each standpoint. */
record ActionTable(List<Standpoint> columns, List<Line> lines) {

    /** How far an action is somebody's. */
    enum Answer {
        YES("●"),
        /** Of some tasks only; the words in the line say of which. */
        SOMETIMES("◐"),
        NO("·");

        private final String shape;

        Answer(String shape) {
            this.shape = shape;
        }

        public String shape() {
            return shape;
        }
    }

    /**
     * @param phases in words, in their order
     * @param whose in words, with every condition
     */
    record Line(TaskAction action, String phases, String whose, List<Cell> cells) {

        public boolean isAnybodys() {
            return cells.stream().anyMatch(cell -> cell.answer() != Answer.NO);
        }
    }

    record Cell(Standpoint standpoint, Answer answer) {}

    static ActionTable of(List<Standpoint> columns) {
        return new ActionTable(
                columns,
                Arrays.stream(TaskAction.values())
                        .map(action -> line(action, columns))
                        .toList());
    }

    /** Asks the rule itself. */
    static Answer answer(TaskAction action, Standpoint standpoint) {
        var tasks = standpoint.tasks();
        var may = tasks.stream()
                .filter(task -> action.isFor(standpoint.person(), task))
                .count();
        return may == 0 ? Answer.NO : may == tasks.size() ? Answer.YES : Answer.SOMETIMES;
    }

    private static Line line(TaskAction action, List<Standpoint> columns) {
        return new Line(
                action,
                action.phases().stream().map(TaskPhase::label).collect(Collectors.joining("、")),
                action.whose(),
                columns.stream()
                        .map(standpoint -> new Cell(standpoint, answer(action, standpoint)))
                        .toList());
    }
}
