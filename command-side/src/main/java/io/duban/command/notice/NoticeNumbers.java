package io.duban.command.notice;

import java.time.LocalDate;

/** Gives notices their document numbers. */
@FunctionalInterface
interface NoticeNumbers {

    /** The next number of the day's year. */
    String next(LocalDate day);
}
