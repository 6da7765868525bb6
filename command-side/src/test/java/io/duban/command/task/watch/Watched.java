package io.duban.command.task.watch;

import static io.duban.command.People.DUBAN;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static io.duban.command.People.WATER_HEAD;
import static io.duban.command.People.WATER_LIAISON;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.command.organisation.TestChart;
import io.duban.command.task.Outcome;
import io.duban.command.task.Story;
import io.duban.command.task.TaskEvolution;
import io.duban.command.task.TaskState;
import io.duban.command.task.clock.ClockKeeping;
import io.duban.command.task.completion.ApplyForCompletionDecision;
import io.duban.command.task.dispatch.DispatchTaskDecision;
import io.duban.command.task.progress.ReportProgressDecision;
import io.duban.command.task.sign.SignForTaskDecision;
import io.duban.command.task.slip.DispatchSlip;
import io.duban.command.task.slip.SlipNumbers;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.event.Decision;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ApplyForCompletion;
import io.duban.kernel.task.DispatchTask;
import io.duban.kernel.task.ExpiryReminded;
import io.duban.kernel.task.HeartbeatMissed;
import io.duban.kernel.task.LampChanged;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.LookAtClocks;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.ReportProgress;
import io.duban.kernel.task.SignForTask;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SlipKind;
import io.duban.kernel.task.SuspensionReviewDue;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskPhase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One task that is treated at given minutes by the clock on the county's wall, as the aggregate treats it. */
final class Watched {

    private static final String SHORT = "MM-dd HH:mm";

    private final Map<SlipKind, Integer> given = new EnumMap<>(SlipKind.class);
    private final SlipNumbers numbers =
            (kind, day) -> kind.label() + "〔" + day.getYear() + "〕" + given.merge(kind, 1, Integer::sum) + "号";

    private TaskState state;
    private Instant registeredAt = Instant.EPOCH;
    private final List<TaskEvent> told = new ArrayList<>();
    private final List<String> telling = new ArrayList<>();

    private Watched(TaskState state) {
        this.state = state;
    }

    /** Registered one minute before it is handed to the water bureau without a date of its own. */
    static Watched dispatched(LimitType lane, String at) {
        return registered(lane, at).dispatch(at, null, null);
    }

    static Watched registered(LimitType lane, String at) {
        var watched = new Watched(Story.draftedBy(SUPERVISOR.account(), lane).state());
        watched.registeredAt = instant(at).minusSeconds(60);
        watched.tell(watched.registeredAt, Decision.accept(new RegistrationApproved(TASK, Story.NUMBER, day(at))));
        return watched;
    }

    Watched dispatch(String at, @Nullable LocalDate deadline, @Nullable Integer hours) {
        return then(
                at,
                DispatchTaskDecision.decide(
                        state,
                        new DispatchTask(TASK, WATER.id(), List.of(), null, deadline, hours),
                        SUPERVISOR,
                        instant(at),
                        TestChart.chart(),
                        Given.LIMITS.inForce()));
    }

    Watched sign(String at) {
        return then(at, SignForTaskDecision.decide(state, new SignForTask(TASK), WATER_LIAISON));
    }

    Watched report(String at) {
        return then(
                at,
                ReportProgressDecision.decide(
                        state,
                        new ReportProgress(TASK, "正在施工", 40, null, List.of()),
                        WATER_LIAISON,
                        instant(at),
                        basis()));
    }

    Watched handIn(String at) {
        return then(
                at,
                ApplyForCompletionDecision.decide(state, new ApplyForCompletion(TASK, "完工", List.of()), WATER_HEAD));
    }

    Watched look(String at) {
        return look(instant(at));
    }

    Watched look(Instant now) {
        return tell(now, decideLook(now, DUBAN));
    }

    Decision decideLook(Instant now, Actor actor) {
        return LookAtClocksDecision.decide(state, new LookAtClocks(TASK), actor, now, basis(), numbers);
    }

    /** Looks at every step of this length after the one moment, up to the other. */
    Watched lookEvery(TemporalAmount step, String from, String to) {
        for (var now = instant(from).plus(step); !now.isAfter(instant(to)); now = now.plus(step)) {
            look(now);
        }
        return this;
    }

    Watched then(String at, Decision decision) {
        return tell(instant(at), decision);
    }

    Watched tell(Instant now, Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        var timed = ClockKeeping.follow(state, decision, Given.LIMITS, now);
        var slipped = DispatchSlip.follow(state, timed, Given.LIMITS, now, numbers);
        var awaited = AwaitKeeping.follow(state, slipped, Given.LIMITS, now);
        for (var event : Outcome.events(LampKeeping.follow(state, awaited, Given.LIMITS, now))) {
            var fact = (TaskEvent) event;
            state = TaskEvolution.evolve(state, fact);
            told.add(fact);
            var words = words(fact);
            if (words != null) {
                telling.add(local(now) + " " + words);
            }
        }
        return this;
    }

    TaskState state() {
        return state;
    }

    TaskPhase phase() {
        return state.phase();
    }

    SlipNumbers numbers() {
        return numbers;
    }

    LimitBasis basis() {
        return Given.LIMITS.named(
                state.basis().clocks().profile(), state.basis().clocks().version());
    }

    Instant registeredAt() {
        return registeredAt;
    }

    /** What has been told by watching, with the minute at which it was recorded. */
    List<String> telling() {
        return telling;
    }

    /** The same without the minute. */
    List<String> facts() {
        return told.stream().map(Watched::words).filter(words -> words != null).toList();
    }

    <T extends TaskEvent> List<T> events(Class<T> kind) {
        return told.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    int size() {
        return told.size();
    }

    private static @Nullable String words(TaskEvent event) {
        if (event instanceof LampChanged lamp) {
            var against = lamp.against() == null ? "" : " (" + lamp.against().label() + ")";
            return "灯 %s→%s %s %s%s".formatted(lamp.from(), lamp.to(), local(lamp.at()), lamp.cause(), against);
        }
        if (event instanceof ExpiryReminded reminded) {
            return "提醒 " + reminded.level() + " " + reminded.clock() + " " + local(reminded.due());
        }
        if (event instanceof SlipIssued slip) {
            return "%s 逾期%d天 %s".formatted(slip.number(), slip.daysLate(), slip.earlier());
        }
        if (event instanceof HeartbeatMissed missed) {
            return "未反馈 " + missed.month();
        }
        return event instanceof SuspensionReviewDue due ? "中止复核 " + due.reviewOn() : null;
    }

    static String local(Instant at) {
        return java.time.format.DateTimeFormatter.ofPattern(SHORT).format(LocalDateTime.ofInstant(at, CountyTime.ZONE));
    }

    static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(CountyTime.ZONE).toInstant();
    }

    private static LocalDate day(String local) {
        return LocalDateTime.parse(local).toLocalDate();
    }
}
