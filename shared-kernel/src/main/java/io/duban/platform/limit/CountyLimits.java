package io.duban.platform.limit;

import io.duban.kernel.county.LimitHistory;
import java.time.LocalDate;

/** Where both sides look up how the county counts; every answer holds what any process has recorded by now. */
public interface CountyLimits {

    /** All that was decided, with when and by whom; empty before the first start is through. */
    LimitHistory history();

    /** The calendar as known now, and the profile in force on this day. */
    LimitRegister on(LocalDate day);
}
