package io.duban.command.organisation;

import io.duban.kernel.organisation.LeaderRegistered;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every unit and leader, as they stand after some fact; never changes, the next fact makes a new chart. */
public record OrganisationChart(Map<UnitId, UnitRegistered> units, Map<LeaderId, LeaderRef> leaders) {

    /** Before anybody was registered. */
    public static final OrganisationChart EMPTY = new OrganisationChart(Map.of(), Map.of());

    public Optional<UnitRef> unit(UnitId id) {
        return Optional.ofNullable(units.get(id)).map(UnitRegistered::unit);
    }

    public Optional<LeaderRef> leader(LeaderId id) {
        return Optional.ofNullable(leaders.get(id));
    }

    public Optional<UnitRef> unitNamed(String name) {
        return units.values().stream()
                .map(UnitRegistered::unit)
                .filter(unit -> unit.name().equals(name.strip()))
                .findFirst();
    }

    /** @param post empty when the leader is known by name alone */
    public Optional<LeaderRef> leaderNamed(String post, String name) {
        return leaders.values().stream()
                .filter(leader ->
                        leader.name().equals(name.strip()) && leader.post().equals(post.strip()))
                .findFirst();
    }

    /** The ranking group of a unit. */
    public Optional<String> groupOf(UnitId id) {
        return Optional.ofNullable(units.get(id)).map(UnitRegistered::group);
    }

    OrganisationChart evolve(OrganisationEvent event) {
        return switch (event) {
            case UnitRegistered registered ->
                new OrganisationChart(with(units, registered.unit().id(), registered), leaders);
            case LeaderRegistered registered ->
                new OrganisationChart(units, with(leaders, registered.leader().id(), registered.leader()));
        };
    }

    private static <K, V> Map<K, V> with(Map<K, V> before, K key, V value) {
        var after = new LinkedHashMap<>(before);
        after.put(key, value);
        return Collections.unmodifiableMap(after);
    }
}
