package io.duban.command.task;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.EVERYBODY;
import static io.duban.command.People.LU;
import static io.duban.command.People.OF_GOVERNMENT;
import static io.duban.command.People.PARTY;
import static io.duban.command.People.ROADS;
import static io.duban.command.People.SHI;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.OfficeNamed;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskPhase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Thousands of tasks treated at random: the decisions and the rules as told twice never part. */
class RandomWalkTest {
    private static final long FIRST_SEED = 20260331;
    private static final int WALKS = 18_000;
    private static final int LONGEST = 50;

    private static final Set<String> NOT_ALLOWED =
            Set.of("task.not-allowed", "task.other-office", "task.own-proposal", "task.took-part");
    private static final Set<String> WRONG_STATE = Set.of(
            "task.wrong-state",
            "task.nothing-asked",
            "task.no-clocks",
            "task.asked-already",
            "task.extended-twice",
            "task.lane-not-long-term",
            "task.office-decides",
            "task.leader-decides",
            "task.return-asked-before",
            "task.reported-already",
            "task.unit-designated",
            "task.public-gate-set",
            "task.no-public-gate",
            "task.electorate-frozen",
            "task.electorate-not-frozen",
            "task.appraised-already",
            "task.review-running",
            "task.part-accepted-already",
            "task.parts-accepted",
            "task.no-part-handed-in",
            "task.objected-already",
            "task.milestones-confirmed",
            "task.no-milestone-left",
            "task.parts-not-accepted",
            "task.nothing-concluded",
            "task.objected-before",
            "task.no-objection",
            "task.objection-not-waiting",
            "task.slip-issued",
            "task.slip-too-early",
            "task.no-reminder-slip",
            "task.no-personal-data",
            "task.personal-data-restricted",
            "task.personal-data-erased",
            "task.public-gate-for-secret");
    private static final Set<String> TOO_LATE = Set.of(
            "task.objection-too-late",
            "task.extension-too-late",
            "task.plan-past",
            "task.review-past",
            "task.milestones-over",
            "task.review-window-closed",
            "task.reopening-too-late");
    private static final Set<String> FIELDS = Set.of(
            "deadline",
            "index",
            "lastDay",
            "leadUnit",
            "milestones[0].name",
            "milestones[0].planned",
            "milestones[1].name",
            "milestones[1].planned",
            "newDeadline",
            "nodes[0].due",
            "opinion",
            "reason",
            "reviewOn",
            "about",
            "grade",
            "transferredOn",
            "label",
            "into",
            "unit",
            "praisedOn",
            "document");

    /** Tried less often, so that there is time for more than one extension. */
    private static final Set<Move> LEADS_AWAY = EnumSet.of(
            Move.REVISE,
            Move.NOT_REGISTER,
            Move.LIFT_GATE,
            Move.APPLY,
            Move.APPROVE_PLAN,
            Move.APPROVE_SUSPENSION,
            Move.INSTRUCT,
            Move.REMIND,
            Move.SLIP,
            Move.LOOK,
            Move.ESCALATE,
            Move.SET_GATE,
            Move.HAND_ON,
            Move.NAME_CITIZEN,
            Move.RESTRICT_CITIZEN,
            Move.ERASE_CITIZEN,
            Move.PRAISE);

    /** Tried more often, since few matters would ever get there or beyond. */
    private static final Set<Move> SELDOM = EnumSet.of(
            Move.REGISTER,
            Move.DISPATCH,
            Move.SIGN,
            Move.SEND_BACK,
            Move.REASSIGN,
            Move.PASS,
            Move.FREEZE,
            Move.CONCLUDE,
            Move.ACCEPT_PART,
            Move.CONFIRM_MILESTONES,
            Move.ASK_REBASELINE);

    /** Goes on beside the road and would crowd out what is on it; every third walk has time for it. */
    private static final Set<Move> BESIDE = EnumSet.of(
            Move.SUBMIT_PART,
            Move.RETURN_PART,
            Move.OBJECT,
            Move.ANSWER_OBJECTION,
            Move.ASK_MILESTONES,
            Move.CONFIRM_MILESTONES,
            Move.REFUSE_MILESTONES,
            Move.MEET_MILESTONE,
            Move.ASK_REBASELINE,
            Move.APPROVE_REBASELINE,
            Move.REFUSE_REBASELINE);

    private static final Set<Move> ENDS = EnumSet.of(Move.CANCEL, Move.MERGE, Move.SPLIT_UP);

    /** Some tasks come far without a detour, so that enough of them get where things are disputed. */
    private static final List<List<Move>> BEGINNINGS = List.of(
            List.of(),
            List.of(Move.HAND_IN, Move.REGISTER, Move.DISPATCH, Move.SIGN),
            List.of(Move.HAND_IN, Move.SET_GATE, Move.REGISTER, Move.DISPATCH, Move.SIGN, Move.APPLY, Move.PASS),
            List.of(
                    Move.HAND_IN,
                    Move.REGISTER,
                    Move.DISPATCH,
                    Move.SIGN,
                    Move.APPLY,
                    Move.RETURN,
                    Move.APPLY,
                    Move.PASS,
                    Move.CLOSE));

    private static final Set<Move> ABOUT_THE_LIMIT = EnumSet.of(Move.ASK_EXTENSION, Move.GRANT_EXTENSION);

    private static final List<Actor> ANYBODY =
            Stream.concat(EVERYBODY.stream(), Stream.of(OF_GOVERNMENT)).toList();

    private final Map<Move, Integer> accepted = new EnumMap<>(Move.class);
    private final Set<TaskPhase> reached = EnumSet.noneOf(TaskPhase.class);
    private final Set<String> fates = new HashSet<>();
    private final Invariants.Books books = new Invariants.Books();
    private boolean hasTime;
    private Invariants invariants = new Invariants();

    @Test
    void whatever_people_try_the_decisions_follow_the_rules_as_told() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + WALKS; seed++) {
            walk(seed);
        }
        books.balance();
        assertThat(accepted.keySet())
                .as("moves that came about; limits are counted again where clocks run: RebaseLimitsTest")
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Move.REBASE)));
        assertThat(reached).as("phases that were reached").containsExactlyInAnyOrder(TaskPhase.values());
        assertThat(fates)
                .as("fates that were met")
                .containsExactlyInAnyOrder(
                        ToldTask.ACCEPTED,
                        "task.not-allowed",
                        "task.other-office",
                        "task.wrong-state",
                        "task.nothing-asked",
                        "task.no-clocks",
                        "task.asked-already",
                        "task.extension-too-late",
                        "task.extended-twice",
                        "task.extension-not-later",
                        "task.extension-too-long",
                        "task.extension-longer-than-asked",
                        "task.lane-not-long-term",
                        "task.node-past",
                        "task.plan-past",
                        "task.review-not-ahead",
                        "task.review-too-far",
                        "task.review-past",
                        "task.own-proposal",
                        "task.deadline-past",
                        "task.same-unit",
                        "task.office-decides",
                        "task.leader-decides",
                        "task.return-asked-before",
                        "task.reported-already",
                        "task.unit-designated",
                        "task.public-gate-set",
                        "task.no-public-gate",
                        "task.electorate-frozen",
                        "task.electorate-not-frozen",
                        "task.appraised-already",
                        "task.review-running",
                        "task.review-window-closed",
                        "task.review-day-past",
                        "task.reopening-too-late",
                        "task.part-accepted-already",
                        "task.parts-accepted",
                        "task.no-part-handed-in",
                        "task.objected-already",
                        "task.milestones-confirmed",
                        "task.no-milestone-left",
                        "task.parts-not-accepted",
                        "task.part-not-handed-in",
                        "task.milestone-past",
                        "task.milestone-after-deadline",
                        "task.milestone-met-stays",
                        "task.milestone-not-open",
                        "task.milestones-over",
                        "task.took-part",
                        "task.nothing-concluded",
                        "task.no-such-conclusion",
                        "task.objected-before",
                        "task.objection-too-late",
                        "task.no-objection",
                        "task.objection-not-waiting",
                        "task.grade-needed",
                        "task.no-grade-here",
                        "task.deadline-by-director",
                        "task.transfer-ahead",
                        "task.slip-issued",
                        "task.slip-too-early",
                        "task.no-reminder-slip",
                        "task.reason-needed",
                        "task.no-personal-data",
                        "task.personal-data-restricted",
                        "task.personal-data-erased",
                        "task.not-found",
                        "task.labelled-already",
                        "task.secret-with-public-gate",
                        "task.public-gate-for-secret",
                        "task.secret-among-others",
                        "task.praise-of-another-unit",
                        "task.praise-ahead",
                        "task.praise-before-dispatch",
                        "task.praised-already");
    }

    private void walk(long seed) {
        invariants = new Invariants();
        hasTime = seed % 3 == 0;
        var random = new Random(seed);
        var drafter = random.nextInt(10) == 0 ? DIRECTOR : SUPERVISOR;
        var lane = random.nextBoolean() ? LimitType.MAJOR : LimitType.GENERAL;
        var told = new ToldTask(drafter, lane);
        var state = Story.draftedBy(drafter.account(), lane)
                .and(new OfficeNamed(Story.TASK, PARTY))
                .state();
        var pace = random.nextInt(4);
        var today = Given.TODAY;
        var recorded = 2L;
        var road = oneOf(random, BEGINNINGS);
        for (int step = 1, last = 1 + random.nextInt(LONGEST); step <= road.size() + last; step++) {
            today = today.plusDays(daysUntilNext(random, told, pace));
            var attempt = step <= road.size()
                    ? straightOn(random, told, road.get(step - 1), today)
                    : attempt(random, told, today);
            var fate = told.fateOf(attempt);
            var decision = attempt.on(state);
            var where = "seed %d, step %d: %s".formatted(seed, step, attempt);
            fates.add(fate);
            assertThat(fateOf(decision)).as(where).isEqualTo(fate);
            if (decision instanceof Decision.Accepted) {
                told.follow(attempt, recorded);
                accepted.merge(attempt.move(), 1, Integer::sum);
                state = after(state, decision, told, attempt, recorded, where);
                recorded += Outcome.events(decision).size();
            }
            reached.add(state.phase());
            assertSame(state, told, where);
            invariants.hold(state, where);
        }
        books.end(state);
    }

    private TaskState after(
            TaskState before, Decision decision, ToldTask told, Attempt attempt, long recorded, String where) {
        var state = before;
        var sequence = recorded;
        for (var event : Outcome.events(decision)) {
            if (event instanceof ClocksSet) {
                continue; // the walk is told by the day; the minutes of clocks have tests of their own
            }
            if (event instanceof TaskClosed closed) {
                assertThat(closed.onTime()).as(where).isEqualTo(!attempt.today().isAfter(told.deadline()));
            }
            invariants.after((TaskEvent) event, where);
            var beside =
                    new DisputesEvolution.Beside(sequence++, attempt.actor().account(), Given.NOW, attempt.today());
            state = DisputesEvolution.note(TaskEvolution.evolve(state, (TaskEvent) event), (TaskEvent) event, beside);
        }
        return state;
    }

    private static void assertSame(TaskState state, ToldTask told, String where) {
        assertThat(state.phase()).as(where).isEqualTo(told.phase());
        assertThat(state.parties().adoptedBy()).as(where).containsExactlyElementsOf(told.adoptedBy());
        assertThat(state.parties().leadUnit()).as(where).isEqualTo(told.unit());
        assertThat(state.parties().leaderInCharge()).as(where).isEqualTo(told.leader());
        assertThat(state.standing().open()).as(where).isEqualTo(told.open());
        var handed = state.assignment();
        assertThat(handed == null ? null : handed.deadline()).as(where).isEqualTo(told.deadline());
        var handling = state.basis().handling();
        assertThat(!handling.cooperation().missing(state.parties().coUnits()).isEmpty())
                .as(where)
                .isEqualTo(told.handling().isPartMissing());
        assertThat(handling.milestones().unmet())
                .as(where)
                .hasSameSizeAs(told.handling().left());
        assertThat(handling.milestones().baselines())
                .as(where)
                .hasSize(told.handling().baselines());
        assertThat(state.standing().label()).as(where).isEqualTo(told.label());
        assertThat(state.basis().checks().gate() != null).as(where).isEqualTo(told.gate());
        assertThat(state.basis().disputes().objections())
                .as(where)
                .filteredOn(Disputes.Objection::waiting)
                .hasSize(told.disputes().waiting());
        assertThat(state.basis().origin().citizens().stream()
                        .map(one -> one.state().name()))
                .as(where)
                .containsExactlyElementsOf(told.citizens().states());
        assertThat(state.basis().watch().praised())
                .as(where)
                .hasSize(told.praise().noted());
        assertThat(state.basis().checks().falsifications() > 0).as(where).isEqualTo(told.falsified());
    }

    /** The kind and the code must agree, too. */
    private static String fateOf(Decision decision) {
        if (decision instanceof Decision.Accepted) {
            return ToldTask.ACCEPTED;
        }
        return switch (Outcome.rejection(decision)) {
            case Rejection.NotAllowed refused -> NOT_ALLOWED.contains(refused.code()) ? refused.code() : "odd";
            case Rejection.WrongState refused -> WRONG_STATE.contains(refused.code()) ? refused.code() : "odd";
            case Rejection.TooLate refused -> TOO_LATE.contains(refused.code()) ? refused.code() : "odd";
            case Rejection.Invalid refused -> FIELDS.contains(refused.field()) ? refused.code() : "odd";
            case Rejection.NotFound refused -> refused.code();
            case Rejection other -> "odd: " + other;
        };
    }

    /** A closed task may lie for longer than a closing can be reversed, and a conclusion for longer than it can be disputed. */
    private static int daysUntilNext(Random random, ToldTask told, int pace) {
        if (told.phase() != TaskPhase.CLOSED && told.disputes().isSensible(Move.DISPUTE) && random.nextInt(30) == 0) {
            return 31;
        }
        return told.phase() == TaskPhase.CLOSED && random.nextInt(4) == 0 ? 370 : random.nextInt(1 + pace);
    }

    /** By somebody who may, with time enough. */
    private static Attempt straightOn(Random random, ToldTask told, Move move, LocalDate today) {
        var entitled = EVERYBODY.stream()
                .filter(somebody -> told.isFor(move, somebody))
                .toList();
        var actor = oneOf(random, entitled.isEmpty() ? EVERYBODY : entitled);
        var deadline = move == Move.DISPATCH ? today.plusDays(20) : null;
        return new Attempt(move, actor, today, WATER, SHI, deadline);
    }

    /** Mostly something sensible, and often what came about least so far, so that tasks get everywhere; often enough nonsense. */
    private Attempt attempt(Random random, ToldTask told, LocalDate today) {
        var sensible = Arrays.stream(Move.values())
                .filter(told::isSensible)
                .filter(move -> !(ENDS.contains(move) || move == Move.LABEL) || random.nextInt(24) == 0)
                .filter(move -> !BESIDE.contains(move) || hasTime)
                .filter(move -> !LEADS_AWAY.contains(move) || random.nextInt(3) == 0)
                .flatMap(move -> Collections.nCopies(weight(move), move).stream())
                .toList();
        var rarest = sensible.stream()
                .min(Comparator.comparing(move -> accepted.getOrDefault(move, 0)))
                .map(List::of)
                .orElse(sensible);
        var likely = random.nextInt(3) == 0 ? rarest : sensible;
        var nonsense = random.nextInt(4) == 0 || likely.isEmpty();
        var move = oneOf(random, nonsense ? possible(random, told.phase()) : likely);
        var entitled = EVERYBODY.stream()
                .filter(somebody -> told.isFor(move, somebody))
                .toList();
        var actor = oneOf(random, random.nextInt(4) == 0 || entitled.isEmpty() ? ANYBODY : entitled);
        var leader = oneOf(random, Arrays.asList(null, SHI, LU));
        var days = random.nextInt(4) == 0 ? 40 : random.nextInt(12) - 2;
        var from = told.deadline() != null && ABOUT_THE_LIMIT.contains(move) ? told.deadline() : today;
        var deadline = random.nextInt(3) == 0 ? null : from.plusDays(days);
        return new Attempt(
                move,
                actor,
                today,
                oneOf(random, List.of(WATER, ROADS)),
                leader,
                deadline,
                told.disputes().about(random),
                told.disputes().number(random));
    }

    /** Anything, or anything that fits the phase. */
    private static List<Move> possible(Random random, TaskPhase phase) {
        var all = List.of(Move.values());
        var fitting = all.stream().filter(move -> move.fits(phase)).toList();
        return random.nextBoolean() || fitting.isEmpty() ? all : fitting;
    }

    private static int weight(Move move) {
        return ABOUT_THE_LIMIT.contains(move) || SELDOM.contains(move) ? 5 : 1;
    }

    private static <T> T oneOf(Random random, List<T> many) {
        return many.get(random.nextInt(many.size()));
    }
}
