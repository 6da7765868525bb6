package io.duban.kernel.limit;

/**
 * From when a lamp changes.
 *
 * @param nearPercent a clock is near its end when no more than this part of its length is left
 * @param nearWorkdays or when no more than so many working days are left
 * @param slipWorkdays a milestone that slipped by no more than so many working days is behind; by more, overdue
 * @param returnsOverdue results returned so many times show as overdue; fewer, as behind
 */
public record LampRule(int nearPercent, int nearWorkdays, int slipWorkdays, int returnsOverdue) {

    public static final LampRule USUAL = new LampRule(20, 1, 3, 2);
}
