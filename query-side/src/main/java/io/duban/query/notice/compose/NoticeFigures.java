package io.duban.query.notice.compose;

import io.duban.query.ranking.RankingView;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a notice speaks about.
 *
 * @param registered tasks registered in the month, without cancelled ones
 * @param rateBefore the on-time rate of the month before in percent with two decimals; null when nothing was due then
 */
public record NoticeFigures(RankingView ranking, int registered, @Nullable BigDecimal rateBefore) {}
