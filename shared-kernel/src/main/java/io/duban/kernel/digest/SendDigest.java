package io.duban.kernel.digest;

import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Tell a unit or the office once what waits today 今日提醒. Sent by Duban alone, on working days when the working day has begun; a
 * second one for the same day does nothing.
 *
 * @param receiver the id of a unit, or {@link DigestEvent#OFFICE}
 * @param receiverName as it was called then
 * @param day the working day for which it was made
 * @param parts what waits, the most urgent first; a task counts in one part only
 * @param news how many reminders and slips have been issued since the last digest
 */
public record SendDigest(UUID receiver, String receiverName, LocalDate day, List<DigestPart> parts, int news)
        implements DigestCommand {
    public SendDigest {
        receiver = Require.present("receiver", "接收单位", receiver);
        receiverName = Require.text("receiverName", "接收单位", receiverName, 60);
        day = Require.present("day", "提醒日期", day);
        parts = Require.list("parts", "提醒内容", parts);
        news = Require.between("news", "新增提醒", news, 0, 1_000_000);
    }
}
