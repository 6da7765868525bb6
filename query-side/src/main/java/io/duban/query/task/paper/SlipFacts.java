package io.duban.query.task.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reminder or a supervision notice says beyond the task itself, as it was when it was issued.
 *
 * @param number as it is printed, such as 催办〔2026〕3号
 * @param unit the name of the unit that it goes to
 * @param text what is asked of the unit
 * @param originalNumber the number of the slip with which the task was handed out; null if it had none
 * @param daysLate in days past the limit; 0 while it is not late
 * @param earlierNumbers slips that went before, the oldest first
 * @param level null for a reminder
 * @param reason why it comes to this 升级事由; null for a reminder
 * @param consequence what follows if nothing happens; null leaves it out
 * @param issuedOn the day of issue
 */
record SlipFacts(
        String number,
        String unit,
        String text,
        @Nullable String originalNumber,
        int daysLate,
        List<String> earlierNumbers,
        @Nullable SlipLevel level,
        @Nullable String reason,
        @Nullable String consequence,
        LocalDate issuedOn) {
    SlipFacts {
        earlierNumbers = List.copyOf(earlierNumbers);
    }
}
