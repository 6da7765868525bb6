package io.duban.command.notice;

import io.duban.kernel.notice.NoticeKind;
import java.time.LocalDate;

/** Gives notices their document numbers. */
@FunctionalInterface
interface NoticeNumbers {

    /** The next number of the kind's series in the day's year. */
    String next(NoticeKind kind, LocalDate day);
}
