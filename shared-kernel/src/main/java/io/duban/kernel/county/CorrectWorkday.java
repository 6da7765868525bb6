package io.duban.kernel.county;

import io.duban.kernel.rejection.Require;
import java.time.LocalDate;

/**
 * Correct one day of the work calendar 更正工作日. Dues that were computed before stay as they are.
 *
 * @param source the number of the document that says so
 */
public record CorrectWorkday(LocalDate date, WorkdayKind kind, String source, String reason) implements LimitsCommand {
    public CorrectWorkday {
        date = Require.present("date", "日期", date);
        kind = Require.present("kind", "改为", kind);
        source = Require.text("source", "依据文号", source, 100);
        reason = Require.text("reason", "理由", reason, 500);
    }
}
