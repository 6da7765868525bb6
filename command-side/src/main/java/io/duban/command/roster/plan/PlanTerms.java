package io.duban.command.roster.plan;

import io.duban.kernel.id.IdSource;
import io.duban.kernel.people.Actor;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What a plan depends on besides the file and the organisation.
 *
 * @param from the day from which everything in the file holds
 * @param today the day on which it is recorded
 * @param ids for what is new
 * @param groupByName the ranking group of a unit that states none
 * @param hasAccount whether an account of this name exists
 */
public record PlanTerms(
        LocalDate from,
        LocalDate today,
        Actor actor,
        IdSource ids,
        UnaryOperator<String> groupByName,
        Predicate<String> hasAccount) {}
