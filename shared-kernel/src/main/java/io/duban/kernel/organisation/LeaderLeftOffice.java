package io.duban.kernel.organisation;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.LeaderRef;
import java.time.LocalDate;

/**
 * A leader has no post any more 离任.
 *
 * @param from the first day without
 */
@EventName("leader.left_office")
public record LeaderLeftOffice(LeaderRef leader, LocalDate from) implements OrganisationEvent {}
