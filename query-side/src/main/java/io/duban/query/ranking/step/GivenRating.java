package io.duban.query.ranking.step;

import io.duban.kernel.ranking.period.PointsRated;
import java.time.Instant;

/** Points that somebody gave, with the item's name. */
record GivenRating(PointsRated rated, String item, Instant at, String by) {}
