package io.duban.kernel.organisation;

/** What may be asked of the organisation. */
public sealed interface OrganisationCommand permits RegisterUnit, RegisterLeader {}
