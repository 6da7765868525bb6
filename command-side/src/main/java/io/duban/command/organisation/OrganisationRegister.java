package io.duban.command.organisation;

/** Where decisions look units and leaders up. */
@FunctionalInterface
public interface OrganisationRegister {

    /** The organisation as of today, with everything that any process has recorded. */
    OrganisationChart current();
}
