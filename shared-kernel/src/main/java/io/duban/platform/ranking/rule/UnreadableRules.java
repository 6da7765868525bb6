package io.duban.platform.ranking.rule;

import java.util.List;
import java.util.stream.Collectors;

/** A rule set with mistakes: all of them, in the order of the file. */
public final class UnreadableRules extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    UnreadableRules(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::sentence).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<RuleProblem> problems() {
        return problems;
    }
}
