package io.duban.kernel.organisation;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.LeaderRef;
import java.time.LocalDate;
import java.util.List;

/** What a leader answers for 分管领域; replaces what was assigned before. */
@EventName("leader.fields_assigned")
public record LeaderFieldsAssigned(LeaderRef leader, List<String> fields, LocalDate from)
        implements OrganisationEvent {}
