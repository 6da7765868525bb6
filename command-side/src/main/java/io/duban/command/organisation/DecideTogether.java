package io.duban.command.organisation;

import io.duban.kernel.event.Decision;
import java.util.function.Function;

/**
 * Many changes of the organisation that stand or fall together, recorded in one transaction. Never leaves the process.
 *
 * @param decision on the organisation as of today; pure, since it may be asked again when another was faster
 */
public record DecideTogether(Function<OrganisationChart, Decision> decision) {}
