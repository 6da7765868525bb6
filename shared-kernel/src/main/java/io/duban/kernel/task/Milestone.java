package io.duban.kernel.task;

import java.time.LocalDate;

/**
 * A milestone of a working plan 节点.
 *
 * @param planned the day by which it is to be met
 * @param responsible who answers for it, a post rather than a private person
 */
public record Milestone(String name, LocalDate planned, String responsible) {}
