package io.duban.query.organisation;

import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.organisation.LeaderRegistered;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.platform.event.RecordedEvent;
import io.duban.query.projection.Projection;
import io.duban.query.projection.Shelf;
import io.duban.query.projection.Step;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Units and leaders. A registration says all there is, so that no earlier row is needed to fold one. */
@Component
final class OrganisationProjection implements Projection<OrganisationRow> {

    @Override
    public String view() {
        return "organisation";
    }

    @Override
    public List<String> tables() {
        return List.of("unit", "leader");
    }

    @Override
    public boolean shows(Class<?> event) {
        return OrganisationEvent.class.isAssignableFrom(event);
    }

    @Override
    public UUID key(DomainEvent event) {
        return OrganisationRow.key((OrganisationEvent) event);
    }

    @Override
    public Map<UUID, OrganisationRow> load(Shelf shelf, Collection<UUID> keys) {
        return Map.of();
    }

    @Override
    public OrganisationRow evolve(@Nullable OrganisationRow row, RecordedEvent event) {
        return row != null && event.position() <= row.position()
                ? row
                : switch ((OrganisationEvent) event.event()) {
                    case UnitRegistered e ->
                        new OrganisationRow.Unit(
                                e.unit().id().value(),
                                e.unit().name(),
                                e.group(),
                                event.recordedAt(),
                                event.position());
                    case LeaderRegistered e ->
                        new OrganisationRow.Leader(
                                e.leader().id().value(),
                                e.leader().post(),
                                e.leader().name(),
                                event.recordedAt(),
                                event.position());
                };
    }

    @Override
    public void write(Shelf shelf, List<Step<OrganisationRow>> steps) {
        var rows = Step.last(steps, OrganisationRow::id);
        shelf.upsert("unit", "unit_id", columns(rows, OrganisationRow.Unit.class));
        shelf.upsert("leader", "leader_id", columns(rows, OrganisationRow.Leader.class));
    }

    private static List<Map<String, Object>> columns(
            Collection<OrganisationRow> rows, Class<? extends OrganisationRow> kind) {
        return rows.stream()
                .filter(kind::isInstance)
                .map(OrganisationRow::columns)
                .toList();
    }
}
