package io.duban.kernel.ranking.place;

import io.duban.kernel.ranking.score.UnitScore;
import java.math.BigDecimal;

/**
 * A ranked unit and its place.
 *
 * @param rank as it is printed
 * @param level which level of equals it belongs to, from 0 for the best; equals share one, whatever the method prints
 */
record PlacedUnit(UnitScore unit, BigDecimal score, int rank, int level, boolean tied) {}
