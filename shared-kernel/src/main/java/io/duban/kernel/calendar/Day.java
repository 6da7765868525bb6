package io.duban.kernel.calendar;

/**
 * What a calendar says about one day that it names.
 *
 * @param holiday the holiday for whose sake the day is free or worked, such as 春节; may be blank
 */
public record Day(Kind kind, String holiday) {

    /** Free although perhaps a weekday, or worked although perhaps a weekend (调休). */
    public enum Kind {
        OFF,
        WORK
    }
}
