package io.duban.kernel.ranking.facts;

import io.duban.kernel.ranking.exact.Fraction;

/**
 * A number as somebody stated it.
 *
 * @param share whether it was written as a fraction {@code 6/7}, which says that it is a share of something
 * @param line where it was read; 0 if it was read from no file
 */
public record Given(Fraction value, boolean share, int line) {}
