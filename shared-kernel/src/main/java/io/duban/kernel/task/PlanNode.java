package io.duban.kernel.task;

import java.time.LocalDate;

/** A step of a long-term plan 节点, with the day by which it is to be reached. */
public record PlanNode(String name, LocalDate due) {}
