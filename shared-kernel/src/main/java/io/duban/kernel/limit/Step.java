package io.duban.kernel.limit;

/**
 * One clock of a lane, such as D3 反馈办理情况 on the third working day.
 *
 * @param code short and stable, such as D3
 * @param count how many units after T0
 * @param roll matters for natural days, months and year ends
 * @param isFinal the matter itself is due, not only a report on it
 */
public record Step(String code, String name, int count, LimitUnit unit, Roll roll, boolean isFinal) {}
