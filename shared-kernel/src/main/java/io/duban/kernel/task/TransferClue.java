package io.duban.kernel.task;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Note that a clue was handed to another authority 移送 (T21, 督查条例 Art. 23). What the clue is about stays on paper; here
 * is room for no more than the number on the sealed envelope, and for no name.
 *
 * @param reference the sealed number: one to four capital letters, the year, and up to six digits, as in YS-2026-0003
 */
public record TransferClue(TaskId taskId, ClueAuthority authority, String reference, LocalDate transferredOn)
        implements ExistingTaskCommand {
    private static final Pattern SEALED = Pattern.compile("[A-Z]{1,4}-\\d{4}-\\d{1,6}");

    public TransferClue {
        taskId = Require.present("taskId", "事项", taskId);
        authority = Require.present("authority", "受移送机关", authority);
        reference = sealed(Require.text("reference", "密封编号", reference, 20));
        transferredOn = Require.present("transferredOn", "移送日期", transferredOn);
    }

    private static String sealed(String reference) {
        if (!SEALED.matcher(reference).matches()) {
            throw new InvalidValue(new Rejection.Invalid(
                    "task.not-a-sealed-reference", "reference", "密封编号只能写作 YS-2026-0003 的形式；线索内容、人员姓名一律不得写入本平台。"));
        }
        return reference;
    }
}
