package io.duban.platform.ranking.rule;

/**
 * A mistake in a rule set.
 *
 * @param line from 1
 * @param column from 1, counted in characters
 * @param path the key with those above it, {@code items[2].metric}; empty for the file as a whole
 * @param reason a Chinese clause without full stop
 */
public record RuleProblem(int line, int column, String path, String reason) {

    /** {@code 第5行第12列 items[0].type：…} */
    public String sentence() {
        return "第%d行第%d列%s：%s。".formatted(line, column, path.isEmpty() ? "" : " " + path, reason);
    }
}
