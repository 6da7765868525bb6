package io.duban.query.organisation;

import io.duban.kernel.organisation.DelegationEnded;
import io.duban.kernel.organisation.GroupJoined;
import io.duban.kernel.organisation.HeadAppointed;
import io.duban.kernel.organisation.HeadDelegated;
import io.duban.kernel.organisation.LeaderDelegated;
import io.duban.kernel.organisation.LeaderFieldsAssigned;
import io.duban.kernel.organisation.LeaderLeftOffice;
import io.duban.kernel.organisation.LeaderPostChanged;
import io.duban.kernel.organisation.LeaderRegistered;
import io.duban.kernel.organisation.LiaisonAppointed;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.organisation.PostHolder;
import io.duban.kernel.organisation.UnitCodesRecorded;
import io.duban.kernel.organisation.UnitDissolved;
import io.duban.kernel.organisation.UnitMerged;
import io.duban.kernel.organisation.UnitPlaced;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.organisation.UnitRenamed;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import io.duban.platform.event.RecordedEvent;
import io.duban.query.organisation.OrganisationRow.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From a fact to its rows. Rows of one table always have the same columns. */
final class OrganisationRows {

    /** As long as one can look back. */
    private static final String ALWAYS = "-infinity";

    private final RecordedEvent event;

    private OrganisationRows(RecordedEvent event) {
        this.event = event;
    }

    static UUID key(OrganisationEvent event) {
        return switch (event) {
            case UnitRegistered e -> e.unit().id().value();
            case UnitPlaced e -> e.unit().id().value();
            case UnitCodesRecorded e -> e.unit().id().value();
            case UnitRenamed e -> e.unit().id().value();
            case UnitMerged e -> e.unit().id().value();
            case UnitDissolved e -> e.unit().id().value();
            case HeadAppointed e -> e.unit().id().value();
            case LiaisonAppointed e -> e.unit().id().value();
            case GroupJoined e -> e.unit().id().value();
            case LeaderRegistered e -> e.leader().id().value();
            case LeaderPostChanged e -> e.leader().id().value();
            case LeaderLeftOffice e -> e.leader().id().value();
            case LeaderFieldsAssigned e -> e.leader().id().value();
            case LeaderDelegated e -> e.delegationId().value();
            case HeadDelegated e -> e.delegationId().value();
            case DelegationEnded e -> e.delegationId().value();
        };
    }

    static OrganisationRow of(RecordedEvent event) {
        return new OrganisationRow(event.position(), new OrganisationRows(event).entries());
    }

    private List<Entry> entries() {
        return switch ((OrganisationEvent) event.event()) {
            case UnitRegistered e ->
                List.of(
                        registered(e),
                        version(e.unit().id(), "NAME", ALWAYS, "name", e.unit().name()),
                        member(e.unit().id(), ALWAYS, e.group()));
            case UnitRenamed e -> List.of(version(e.unit().id(), "NAME", e.from(), "name", e.name()));
            case UnitPlaced e ->
                List.of(version(
                        e.unit().id(),
                        "PLACE",
                        e.from(),
                        "kind",
                        e.kind().name(),
                        "parent_id",
                        e.parent() == null ? null : e.parent().id().value()));
            case UnitCodesRecorded e ->
                List.of(version(
                        e.unit().id(),
                        "CODES",
                        e.from(),
                        "division_code",
                        e.divisionCode(),
                        "credit_code",
                        e.creditCode()));
            case UnitMerged e ->
                List.of(version(
                        e.unit().id(),
                        "END",
                        e.from(),
                        "successor_id",
                        e.into().id().value()));
            case UnitDissolved e -> List.of(version(e.unit().id(), "END", e.from()));
            case HeadAppointed e -> List.of(holder(e.unit().id(), Duty.HEAD, e.from(), e.head()));
            case LiaisonAppointed e -> List.of(holder(e.unit().id(), Duty.LIAISON, e.from(), e.liaison()));
            case GroupJoined e -> List.of(member(e.unit().id(), e.fromMonth().atDay(1), e.group()));
            case LeaderRegistered e ->
                List.of(registered(e), post(e.leader().id(), ALWAYS, e.leader().post()));
            case LeaderPostChanged e -> List.of(post(e.leader().id(), e.from(), e.post()));
            case LeaderLeftOffice e -> List.of(post(e.leader().id(), e.from(), null));
            case LeaderFieldsAssigned e -> List.of(leader(e.leader().id(), "FIELDS", e.from(), null, e.fields()));
            case LeaderDelegated e ->
                List.of(row(
                        "delegation",
                        "delegation_id",
                        e.delegationId().value(),
                        "leader_id",
                        e.leader().id().value(),
                        "giver",
                        e.leader().title(),
                        "deputy_leader_id",
                        e.deputy().id().value(),
                        "deputy",
                        e.deputy().title(),
                        "matter",
                        e.matter(),
                        "from_day",
                        e.from(),
                        "until_day",
                        e.until()));
            case HeadDelegated e ->
                List.of(row(
                        "delegation",
                        "delegation_id",
                        e.delegationId().value(),
                        "unit_id",
                        e.unit().id().value(),
                        "giver",
                        e.head() == null
                                ? e.unit().name()
                                : e.unit().name() + " " + e.head().title(),
                        "deputy",
                        e.deputy().post() + " " + e.deputy().name(),
                        "deputy_account",
                        e.deputy().account(),
                        "matter",
                        e.matter(),
                        "from_day",
                        e.from(),
                        "until_day",
                        e.until()));
            case DelegationEnded e ->
                List.of(row("delegation", "delegation_id", e.delegationId().value(), "ended_from", e.from()));
        };
    }

    private Entry registered(UnitRegistered e) {
        var columns = new LinkedHashMap<String, Object>();
        columns.put("unit_id", e.unit().id().value());
        columns.put("name", e.unit().name());
        columns.put("group_name", e.group());
        columns.put("registered_at", event.recordedAt());
        columns.put("position", event.position());
        return new Entry("unit", columns);
    }

    private Entry registered(LeaderRegistered e) {
        var columns = new LinkedHashMap<String, Object>();
        columns.put("leader_id", e.leader().id().value());
        columns.put("post", e.leader().post());
        columns.put("name", e.leader().name());
        columns.put("registered_at", event.recordedAt());
        columns.put("position", event.position());
        return new Entry("leader", columns);
    }

    private Entry version(UnitId unit, String aspect, Object from, @Nullable Object... more) {
        return row("unit_version", concat(more, "unit_id", unit.value(), "aspect", aspect, "from_day", from));
    }

    private Entry member(UnitId unit, Object from, String group) {
        return row("group_membership", "unit_id", unit.value(), "from_day", from, "group_name", group);
    }

    private Entry holder(UnitId unit, Duty duty, Object from, PostHolder holder) {
        return row(
                "unit_post",
                "unit_id",
                unit.value(),
                "duty",
                duty.name(),
                "from_day",
                from,
                "name",
                holder.name(),
                "post",
                holder.post());
    }

    private Entry post(LeaderId leader, Object from, @Nullable String post) {
        return leader(leader, "POST", from, post, null);
    }

    private Entry leader(
            LeaderId leader, String aspect, Object from, @Nullable String post, @Nullable List<String> fields) {
        return row(
                "leader_post",
                "leader_id",
                leader.value(),
                "aspect",
                aspect,
                "from_day",
                from,
                "post",
                post,
                "fields",
                fields);
    }

    private static @Nullable Object[] concat(@Nullable Object[] more, Object... first) {
        var all = new @Nullable Object[first.length + more.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    /** @param pairs column, value, column, value … */
    private Entry row(String table, @Nullable Object... pairs) {
        Map<String, Object> columns = new LinkedHashMap<>();
        OrganisationTables.COLUMNS.get(table).forEach(column -> columns.put(column, null));
        columns.put("position", event.position());
        columns.put("recorded_at", event.recordedAt());
        for (int place = 0; place < pairs.length; place += 2) {
            columns.put(Objects.requireNonNull(pairs[place]).toString(), pairs[place + 1]);
        }
        return new Entry(table, columns);
    }
}
