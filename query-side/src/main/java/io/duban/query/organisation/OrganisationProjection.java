package io.duban.query.organisation;

import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.organisation.OrganisationEvent;
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

/** The organisation through time. Each fact makes rows of its own, so that no earlier row is needed to fold one. */
@Component
final class OrganisationProjection implements Projection<OrganisationRow> {

    @Override
    public String view() {
        return "organisation";
    }

    @Override
    public List<String> tables() {
        return OrganisationTables.all();
    }

    @Override
    public boolean shows(Class<?> event) {
        return OrganisationEvent.class.isAssignableFrom(event);
    }

    @Override
    public UUID key(DomainEvent event) {
        return OrganisationRows.key((OrganisationEvent) event);
    }

    @Override
    public Map<UUID, OrganisationRow> load(Shelf shelf, Collection<UUID> keys) {
        return Map.of();
    }

    @Override
    public OrganisationRow evolve(@Nullable OrganisationRow row, RecordedEvent event) {
        return row != null && event.position() <= row.position() ? row : OrganisationRows.of(event);
    }

    @Override
    public void write(Shelf shelf, List<Step<OrganisationRow>> steps) {
        for (var table : tables()) {
            shelf.insertOnly(
                    table,
                    steps.stream()
                            .flatMap(step -> step.row().entries().stream())
                            .filter(entry -> entry.table().equals(table))
                            .map(OrganisationRow.Entry::columns)
                            .toList());
        }
    }
}
