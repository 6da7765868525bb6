package io.duban.kernel.organisation;

import io.duban.kernel.event.EventName;
import io.duban.kernel.people.LeaderRef;

/** A leader was registered 领导登记. */
@EventName("leader.registered")
public record LeaderRegistered(LeaderRef leader) implements OrganisationEvent {}
