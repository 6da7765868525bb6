package io.duban.kernel.organisation;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.LeaderRef;
import java.time.LocalDate;

/**
 * A leader has another post 职务变动, or one again.
 *
 * @param leader with the post until then
 */
@EventName("leader.post_changed")
public record LeaderPostChanged(LeaderRef leader, String post, LocalDate from) implements OrganisationEvent {}
