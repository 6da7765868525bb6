package io.duban.command.task.slip;

import io.duban.kernel.task.SlipKind;
import java.time.LocalDate;

/** Gives slips their numbers; asked only when nothing refuses any more, so that no number is lost. */
public interface SlipNumbers {

    /** The next number of the kind's series in the day's year. */
    String next(SlipKind kind, LocalDate day);
}
