package io.duban.query.organisation;

import io.duban.kernel.organisation.Period;
import java.util.List;
import java.util.Optional;

/**
 * Which posts a leader had and what the leader answered for, one after the other.
 *
 * @param posts without a post while out of office
 */
public record LeaderPeriods(List<Period<Optional<String>>> posts, List<Period<List<String>>> fields) {}
