package io.duban.command.county;

/**
 * A group of units that are ranked together.
 *
 * @param name how pages and notices call it, such as 乡镇街道
 * @param pattern a regular expression that the whole name of a unit must match to belong to it
 */
public record UnitGroup(String name, String pattern) {

    public boolean includes(String unitName) {
        return unitName.matches(pattern);
    }
}
