package io.duban.kernel.ranking.score;

/**
 * A fact that the rules cannot take.
 *
 * @param ofEvent whether it is an event, and not a number
 * @param line where it was read
 * @param column the name of the column that is wrong
 * @param reason a Chinese clause
 */
public record FactProblem(boolean ofEvent, int line, String column, String reason) {}
