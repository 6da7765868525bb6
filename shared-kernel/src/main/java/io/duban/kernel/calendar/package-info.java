/** The work calendar 工作日历: which days people work, as dated data and not as code. */
@NullMarked
package io.duban.kernel.calendar;

import org.jspecify.annotations.NullMarked;
