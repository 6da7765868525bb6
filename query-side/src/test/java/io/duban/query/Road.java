package io.duban.query;

import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.PraiseLevel;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.ReopeningKind;
import io.duban.kernel.task.ReviewMethod;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.TaskAbsorbed;
import io.duban.kernel.task.TaskCancelled;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskMerged;
import io.duban.kernel.task.TaskPart;
import io.duban.kernel.task.TaskPraised;
import io.duban.kernel.task.TaskRef;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.TaskSplit;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationKind;
import io.duban.kernel.task.VerificationPassed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records the stations of one task's road, each on its day. */
public final class Road {

    private final County county;
    private final TaskId id;
    private final int number;
    private @Nullable UnitRef unit;
    private @Nullable LocalDate deadline;

    private Road(County county, int number) {
        this.county = county;
        this.number = number;
        this.id = new TaskId(new UUID(0x7002L, number));
    }

    public static Road drafted(County county, int number, String title, String category, LocalDate day) {
        var road = new Road(county, number);
        county.record(
                day,
                new TaskDrafted(
                        road.id, title, category, "县政府常务会议", null, "具体内容" + number, null, LimitType.GENERAL, "ducha1"));
        return road;
    }

    public UUID id() {
        return id.value();
    }

    public TaskId taskId() {
        return id;
    }

    public Road registered(LocalDate day) {
        county.record(day, new RegistrationApproved(id, "督〔2026〕%d号".formatted(number), day));
        return this;
    }

    public Road dispatched(LocalDate day, UnitRef to, @Nullable LocalDate until) {
        return dispatched(day, to, until, null);
    }

    public Road dispatched(
            LocalDate day, UnitRef to, @Nullable LocalDate until, @Nullable LeaderRef leader, UnitRef... coUnits) {
        unit = to;
        deadline = until;
        county.record(day, new TaskDispatched(id, to, List.of(coUnits), leader, until, day));
        return this;
    }

    public Road signed(LocalDate day) {
        county.record(day, new TaskSigned(id, lead()));
        return this;
    }

    public Road reported(LocalDate day, String text, int percent) {
        county.record(day, new ProgressReported(id, lead(), text, percent, null, List.of()));
        return this;
    }

    public Road requested(LocalDate day) {
        county.record(day, new CompletionRequested(id, lead(), "已完成", List.of()));
        return this;
    }

    public Road returned(LocalDate day, LocalDate until) {
        deadline = until;
        county.record(day, new CompletionReturned(id, "未达标准", until));
        return this;
    }

    public Road passed(LocalDate day) {
        county.record(day, new VerificationPassed(id, "属实"));
        return this;
    }

    public Road closed(LocalDate day) {
        var onTime = deadline == null ? null : !day.isAfter(deadline);
        county.record(day, new TaskClosed(id, day, onTime, null, null, null));
        return this;
    }

    public Road gated(LocalDate day, ReviewSubject subject) {
        county.record(day, new PublicGateSet(id, subject, "民生实事"));
        return this;
    }

    public Road mergedInto(LocalDate day, Road main) {
        county.record(day, new TaskMerged(id, main.ref(), "同一事项"), new TaskAbsorbed(main.id, ref(), deadline, null));
        return this;
    }

    public Road splitInto(LocalDate day, Road part) {
        county.record(day, new TaskSplit(id, List.of(new TaskPart(part.id, "部分", lead())), "两件事"));
        return this;
    }

    private TaskRef ref() {
        return new TaskRef(id, "督〔2026〕%d号".formatted(number), "事项" + number);
    }

    public Road checking(LocalDate day) {
        county.record(day, new VerificationBegun(id, VerificationKind.SITE));
        return this;
    }

    public Road frozen(LocalDate day, int sample, LocalDate lastDay) {
        county.record(day, new ElectorateFrozen(id, 1, ReviewMethod.CALL_BACK, sample, sample, lastDay));
        return this;
    }

    public Road appraised(LocalDate day, Appraisal appraisal, String account) {
        county.record(day, new AppraisalCast(id, 1, appraisal, null, account));
        return this;
    }

    public Road reopened(LocalDate day, LocalDate until, LocalDate closedOn) {
        deadline = until;
        county.record(
                day,
                new TaskReopened(id, 2, ReopeningKind.LOOK_BACK, "反弹", until, 60, closedOn, true, ClosingGrade.GOOD));
        return this;
    }

    public Road cancelled(LocalDate day) {
        county.record(day, new TaskCancelled(id, "重复立项"));
        return this;
    }

    public Road adopted(LocalDate day, LeaderRef leader) {
        county.record(day, new LeaderAdopted(id, leader));
        return this;
    }

    public Road praised(LocalDate day, UnitRef of, PraiseLevel level, LocalDate praisedOn) {
        county.record(day, new TaskPraised(id, of, level, "市长", praisedOn, "批示" + number, "做法可推广"));
        return this;
    }

    private UnitRef lead() {
        return Objects.requireNonNull(unit);
    }
}
