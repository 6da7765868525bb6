package io.duban.query.ranking;

import io.duban.query.task.Viewpoint;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Ranks the units of each group by the on-time rate of a month; definitions in {@code UnitFigures}. */
@Component
public class RankingQuery {

    public RankingView month(YearMonth month, Viewpoint viewpoint) {
        throw new UnsupportedOperationException();
    }
}
