package io.duban.query.task;

import static io.duban.query.County.at;
import static io.duban.query.County.leader;
import static io.duban.query.County.unit;

import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerEntry;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.VerificationPassed;
import io.duban.platform.limit.LimitRegister;
import io.duban.query.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One task's line, folded event by event; event n happens at nine on the n-th day of June. */
final class Story {

    static final TaskId ID = new TaskId(new UUID(0x7002L, 1));
    static final UnitRef TOWN = unit(1, "青石镇");
    static final UnitRef BUREAU = unit(2, "县水利局");
    static final LeaderRef SHI = leader(1, "石磊");
    static final LeaderRef LIN = leader(2, "林岚");
    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    static final LocalDate DEADLINE = LocalDate.of(2026, 7, 10);

    static final LimitRegister LIMITS = LimitRegister.of("13710-workday-v1");

    private final @Nullable TaskLine line;

    private Story(@Nullable TaskLine line) {
        this.line = line;
    }

    static Story drafted() {
        return new Story(null).then(draft());
    }

    static TaskDrafted draft() {
        return new TaskDrafted(ID, "青石桥加固", "重点项目", "县政府常务会议", "纪要〔2026〕3号", "加固桥墩", "通过验收", LimitType.MAJOR, "ducha1");
    }

    static Story registered() {
        return drafted().then(new RegistrationApproved(ID, "督〔2026〕2号", JUNE.plusDays(1)));
    }

    static Story dispatched() {
        return registered().dispatchedTo(SHI, DEADLINE);
    }

    static Story signed() {
        return dispatched().then(new TaskSigned(ID, TOWN));
    }

    static Story requested() {
        return signed().then(new CompletionRequested(ID, TOWN, "已完成", List.of()));
    }

    static Story verified() {
        return requested().then(new VerificationPassed(ID, "属实"));
    }

    static Story carriedOver() {
        var entry = new LedgerEntry("台账.xlsx", 3, Map.of("事项", "青石桥加固"));
        return drafted().then(new LedgerEntryCarriedOver(ID, new ImportId(ID.value()), "王五", entry));
    }

    static ProgressReported report(int percent, String text, @Nullable String problems) {
        return new ProgressReported(ID, TOWN, text, percent, problems, List.of());
    }

    Story dispatchedTo(@Nullable LeaderRef leader, @Nullable LocalDate deadline) {
        return then(new TaskDispatched(ID, TOWN, List.of(BUREAU), leader, deadline, JUNE.plusDays(2)));
    }

    Story then(TaskEvent event) {
        var sequence = line == null ? 0 : line.sequence() + 1;
        return new Story(TaskFold.evolve(line, Recorded.at(at(JUNE.plusDays(sequence), 9), sequence, event), LIMITS));
    }

    static Instant noon(LocalDate day) {
        return at(day, 12);
    }

    TaskLine line() {
        if (line == null) {
            throw new IllegalStateException("Nothing has happened yet");
        }
        return line;
    }
}
