package io.duban.kernel.people;

/** A unit as an event names it: its identity, and its name as it was then. */
public record UnitRef(UnitId id, String name) {}
