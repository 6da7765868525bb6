package io.duban.platform.ranking.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Mistakes as they are found; reading goes on after each. */
final class Problems {

    private static final int MOST = 100;

    private final List<RuleProblem> found = new ArrayList<>();

    void at(Node node, String path, String reason) {
        at(node.getStartMark(), path, reason);
    }

    void at(@Nullable Mark mark, String path, String reason) {
        if (found.size() < MOST) {
            found.add(new RuleProblem(
                    mark == null ? 1 : mark.getLine() + 1, mark == null ? 1 : mark.getColumn() + 1, path, reason));
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    UnreadableRules refusal() {
        return new UnreadableRules(found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(RuleProblem::line).thenComparingInt(RuleProblem::column))
                .toList());
    }
}
