package io.duban.query.ranking.dispute;

import io.duban.kernel.ranking.period.Adjustment;

/** What a decision changed, with the number's label. */
record AdjustmentLine(Adjustment adjustment, String fact) {}
