package io.duban.kernel.task;

import io.duban.kernel.people.UnitId;

/** A part into which a task is to be split: one matter with one lead unit (一事一单). */
public record SplitPart(String title, String completionStandard, UnitId leadUnit) {}
