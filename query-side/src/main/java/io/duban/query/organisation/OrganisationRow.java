package io.duban.query.organisation;

import io.duban.kernel.organisation.LeaderRegistered;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.organisation.UnitRegistered;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A unit or a leader as a row. */
sealed interface OrganisationRow {

    UUID id();

    long position();

    Map<String, Object> columns();

    static UUID key(OrganisationEvent event) {
        return switch (event) {
            case UnitRegistered e -> e.unit().id().value();
            case LeaderRegistered e -> e.leader().id().value();
        };
    }

    record Unit(UUID id, String name, String group, Instant at, long position) implements OrganisationRow {
        @Override
        public Map<String, Object> columns() {
            var row = new LinkedHashMap<String, Object>();
            row.put("unit_id", id);
            row.put("name", name);
            row.put("group_name", group);
            row.put("registered_at", at);
            row.put("position", position);
            return row;
        }
    }

    record Leader(UUID id, String post, String name, Instant at, long position) implements OrganisationRow {
        @Override
        public Map<String, Object> columns() {
            var row = new LinkedHashMap<String, Object>();
            row.put("leader_id", id);
            row.put("post", post);
            row.put("name", name);
            row.put("registered_at", at);
            row.put("position", position);
            return row;
        }
    }
}
