package io.duban.platform.event;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who caused an event, in the words of that day.
 *
 * @param unitName the unit's name as it was then
 * @param leaderName post and name of the leader as they were then
 * @param officeName the official's office as it was called then; null where the county has one
 * @param stoodInFor by whose powers it was done, whose role, unit and leader these are then; null for one's own
 * @param stoodInForAccounts the accounts of that person
 */
public record EventActor(
        String account,
        String name,
        Role role,
        @Nullable UUID unitId,
        @Nullable String unitName,
        @Nullable UUID leaderId,
        @Nullable String leaderName,
        @Nullable UUID officeId,
        @Nullable String officeName,
        @Nullable String stoodInFor,
        Set<String> stoodInForAccounts) {
    public EventActor {
        stoodInForAccounts = Set.copyOf(stoodInForAccounts);
    }

    /** Somebody of a county with one office. */
    public EventActor(
            String account,
            String name,
            Role role,
            @Nullable UUID unitId,
            @Nullable String unitName,
            @Nullable UUID leaderId,
            @Nullable String leaderName) {
        this(account, name, role, unitId, unitName, leaderId, leaderName, null, null, null, Set.of());
    }

    public static EventActor of(Actor actor) {
        UnitRef unit = actor.unit();
        LeaderRef leader = actor.leader();
        UnitRef office = actor.office();
        return new EventActor(
                actor.account(),
                actor.name(),
                actor.role(),
                unit == null ? null : unit.id().value(),
                unit == null ? null : unit.name(),
                leader == null ? null : leader.id().value(),
                leader == null ? null : leader.title(),
                office == null ? null : office.id().value(),
                office == null ? null : office.name(),
                null,
                Set.of());
    }

    /** The official's office, where the county has several. */
    public @Nullable UnitRef office() {
        return officeId == null || officeName == null ? null : new UnitRef(new UnitId(officeId), officeName);
    }

    /** The metadata entries that say who acted; what is not known has no entry. */
    public Map<String, String> metadata() {
        var entries = new LinkedHashMap<String, String>();
        entries.put(MetadataKey.ACCOUNT, account);
        entries.put(MetadataKey.ACTOR_NAME, name);
        entries.put(MetadataKey.ROLE, role.name());
        put(entries, MetadataKey.UNIT_ID, unitId);
        put(entries, MetadataKey.UNIT_NAME, unitName);
        put(entries, MetadataKey.LEADER_ID, leaderId);
        put(entries, MetadataKey.LEADER_NAME, leaderName);
        put(entries, MetadataKey.OFFICE_ID, officeId);
        put(entries, MetadataKey.OFFICE_NAME, officeName);
        put(entries, MetadataKey.STOOD_IN_FOR, stoodInFor);
        if (!stoodInForAccounts.isEmpty()) {
            entries.put(MetadataKey.STOOD_IN_FOR_ACCOUNTS, String.join(",", new TreeSet<>(stoodInForAccounts)));
        }
        return entries;
    }

    static EventActor from(EventMetadata metadata) {
        return new EventActor(
                metadata.required(MetadataKey.ACCOUNT),
                metadata.required(MetadataKey.ACTOR_NAME),
                Role.valueOf(metadata.required(MetadataKey.ROLE)),
                metadata.optional(MetadataKey.UNIT_ID, UUID::fromString),
                metadata.optional(MetadataKey.UNIT_NAME),
                metadata.optional(MetadataKey.LEADER_ID, UUID::fromString),
                metadata.optional(MetadataKey.LEADER_NAME),
                metadata.optional(MetadataKey.OFFICE_ID, UUID::fromString),
                metadata.optional(MetadataKey.OFFICE_NAME),
                metadata.optional(MetadataKey.STOOD_IN_FOR),
                accounts(metadata.optional(MetadataKey.STOOD_IN_FOR_ACCOUNTS)));
    }

    private static Set<String> accounts(@Nullable String said) {
        return said == null ? Set.of() : Set.of(said.split(","));
    }

    private static void put(Map<String, String> entries, String key, @Nullable Object value) {
        if (value != null) {
            entries.put(key, value.toString());
        }
    }
}
