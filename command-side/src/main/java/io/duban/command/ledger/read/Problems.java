package io.duban.command.ledger.read;

import io.duban.command.ledger.read.RowProblem.Severity;
import java.util.ArrayList;
import java.util.List;

/** Gathers problems in file order and stops keeping, but not counting, when there are too many to be read by anyone. */
final class Problems {
    private final List<RowProblem> kept = new ArrayList<>();
    private int dropped;
    private boolean droppedError;

    void add(RowProblem problem) {
        if (kept.size() < Limits.PROBLEMS) {
            kept.add(problem);
        } else {
            dropped++;
            droppedError |= problem.severity() == Severity.ERROR;
        }
    }

    List<RowProblem> all() {
        if (dropped > 0) {
            Severity worst = droppedError ? Severity.ERROR : Severity.WARNING;
            kept.add(new RowProblem(0, "", "", worst, "MORE_PROBLEMS", "另有 " + dropped + " 处问题未逐一列出，请先改正前面的再上传检查。"));
            dropped = 0;
        }
        return kept;
    }
}
