/** The rule laboratory: a draft of scoring rules beside those that hold, over months that are past; nothing is recorded. */
@NullMarked
package io.duban.query.ranking.lab;

import org.jspecify.annotations.NullMarked;
