package io.duban.query.organisation;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;

/**
 * A registered unit 单位.
 *
 * @param group the ranking group that it is compared within
 * @param active whether it takes tasks and people: it has neither become part of another nor been dissolved
 */
public record UnitLine(UnitId id, String name, String group, boolean active) {

    public UnitRef ref() {
        return new UnitRef(id, name);
    }
}
