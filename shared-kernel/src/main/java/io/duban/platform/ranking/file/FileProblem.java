package io.duban.platform.ranking.file;

/**
 * A mistake in a table.
 *
 * @param line from 1, the header included
 * @param column which field of the line, from 1
 * @param name what the column is called; empty where the line as a whole is wrong
 * @param reason a Chinese clause without full stop
 */
public record FileProblem(int line, int column, String name, String reason) {

    /** {@code 第3行第5列（value）：…} */
    public String sentence() {
        return "第%d行第%d列%s：%s。".formatted(line, column, name.isEmpty() ? "" : "（" + name + "）", reason);
    }
}
