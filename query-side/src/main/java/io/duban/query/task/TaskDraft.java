package io.duban.query.task;

import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.HandlingStanding;
import io.duban.kernel.permission.OpenQuestion;
import io.duban.kernel.permission.Ownership;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.Handling;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskPhase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line while one event is being folded into it; never leaves the fold. */
final class TaskDraft {

    final UUID id;
    String title;
    String category;
    String source;

    @Nullable
    String sourceNumber;

    @Nullable
    String content;

    @Nullable
    String completionStandard;

    LimitType limitType;
    final String draftedBy;

    @Nullable
    String number;

    TaskPhase phase = TaskPhase.DRAFT;

    @Nullable
    UnitRef leadUnit;

    List<UnitRef> coUnits = List.of();

    @Nullable
    LeaderRef leader;

    List<LeaderRef> adoptedBy = List.of();

    @Nullable
    String responsiblePerson;

    @Nullable
    LocalDate registeredOn;

    @Nullable
    LocalDate dispatchedOn;

    @Nullable
    LocalDate deadline;

    int percent;

    @Nullable
    String latestProgress;

    @Nullable
    LocalDate latestProgressOn;

    @Nullable
    String problems;

    @Nullable
    LocalDate closedOn;

    @Nullable
    Boolean onTime;

    @Nullable
    String publicReview;

    int reworks;
    int reminders;
    boolean carriedOver;
    /** What has been asked about the limit; the rest follows from the handling. */
    Set<OpenQuestion> open = Set.of();

    List<ClockReading> clocks = List.of();

    @Nullable
    LocalDate stoppedOn;

    int extensions;

    @Nullable
    LocalDate askedDeadline;

    @Nullable
    TaskPhase suspendedFrom;

    @Nullable
    LocalDate reviewOn;

    Ownership ownership = Ownership.OPEN;
    CheckLine checks = CheckLine.NONE;
    Handling handling = Handling.NONE;
    FateLine fates = FateLine.NONE;
    WatchLine watch = WatchLine.NONE;
    List<CitizenLine> citizens = List.of();

    @Nullable
    String limitProfile;

    int limitVersion;

    LineTimes times = LineTimes.NONE;
    DataLabel label = DataLabel.INTERNAL;

    @Nullable
    UnitRef office;

    TaskDraft(TaskDrafted drafted) {
        id = drafted.taskId().value();
        title = drafted.title();
        category = drafted.category();
        source = drafted.source();
        sourceNumber = drafted.sourceNumber();
        content = drafted.content();
        completionStandard = drafted.completionStandard();
        limitType = drafted.limitType();
        draftedBy = drafted.draftedBy();
    }

    TaskDraft(TaskLine line) {
        id = line.id();
        title = line.title();
        category = line.category();
        source = line.source();
        sourceNumber = line.sourceNumber();
        content = line.content();
        completionStandard = line.completionStandard();
        limitType = line.limitType();
        draftedBy = line.draftedBy();
        number = line.number();
        phase = line.phase();
        leadUnit = line.leadUnit();
        coUnits = line.coUnits();
        leader = line.leader();
        adoptedBy = line.adoptedBy();
        responsiblePerson = line.responsiblePerson();
        registeredOn = line.registeredOn();
        dispatchedOn = line.dispatchedOn();
        deadline = line.deadline();
        percent = line.percent();
        latestProgress = line.latestProgress();
        latestProgressOn = line.latestProgressOn();
        problems = line.problems();
        closedOn = line.closedOn();
        onTime = line.onTime();
        publicReview = line.publicReview();
        reworks = line.reworks();
        reminders = line.reminders();
        carriedOver = line.carriedOver();
        open = line.open().stream()
                .filter(question -> !HandlingStanding.QUESTIONS.contains(question))
                .collect(Collectors.toSet());
        clocks = line.clocks();
        stoppedOn = line.stoppedOn();
        extensions = line.extensions();
        askedDeadline = line.askedDeadline();
        suspendedFrom = line.suspendedFrom();
        reviewOn = line.reviewOn();
        ownership = line.ownership();
        checks = line.checks();
        handling = line.handling();
        fates = line.fates();
        watch = line.watch();
        citizens = line.citizens();
        times = line.times();
        label = line.label();
        office = line.office();
        limitProfile = line.times().profile();
        limitVersion = line.times().profileVersion();
    }

    /** The group is the unit's and is looked up when the line is read. */
    TaskLine line(long sequence, long position, Instant changedAt) {
        return line(null, sequence, position, changedAt);
    }

    TaskLine line(@Nullable String leadGroup, long sequence, long position, Instant changedAt) {
        return new TaskLine(
                id,
                number,
                title,
                category,
                source,
                sourceNumber,
                content,
                completionStandard,
                limitType,
                phase,
                leadUnit,
                leadGroup,
                coUnits,
                leader,
                adoptedBy,
                responsiblePerson,
                draftedBy,
                registeredOn,
                dispatchedOn,
                deadline,
                percent,
                latestProgress,
                latestProgressOn,
                problems,
                closedOn,
                onTime,
                publicReview,
                reworks,
                reminders,
                carriedOver,
                Stream.concat(open.stream(), HandlingStanding.open(handling).stream())
                        .collect(Collectors.toSet()),
                clocks,
                stoppedOn,
                extensions,
                askedDeadline,
                suspendedFrom,
                reviewOn,
                ownership,
                checks,
                handling,
                fates,
                watch,
                citizens,
                times,
                label,
                office,
                sequence,
                position,
                changedAt);
    }

    void nothingIsAsked() {
        open = Set.of();
        askedDeadline = null;
        handling = handling.settled();
    }
}
