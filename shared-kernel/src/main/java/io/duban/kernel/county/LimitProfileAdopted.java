package io.duban.kernel.county;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;

/**
 * A time-limit profile was adopted 采用时限方案.
 *
 * @param version with the name it says which rules a task keeps
 * @param yaml the whole text, so that a later edition of the product changes nothing that was decided
 * @param effectiveFrom what is dispatched on this day or later is counted by it
 */
@EventName("limits.profile_adopted")
public record LimitProfileAdopted(String name, int version, String yaml, LocalDate effectiveFrom, String reason)
        implements LimitsEvent {

    /** The same rules under the same name; from when they hold does not matter. */
    public boolean isSameAs(LimitProfileAdopted other) {
        return name.equals(other.name) && version == other.version && yaml.equals(other.yaml);
    }
}
