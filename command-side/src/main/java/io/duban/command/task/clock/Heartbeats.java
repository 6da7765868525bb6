package io.duban.command.task.clock;

import io.duban.kernel.event.Fact;
import io.duban.kernel.limit.Clock;
import io.duban.kernel.limit.ClockState;
import io.duban.kernel.limit.Dues;
import io.duban.kernel.limit.Lane;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.LongTermPlanApproved;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The monthly feedback of a long-term matter (T11): one clock at a time, the next begins when the last was met. */
final class Heartbeats {

    private Heartbeats() {}

    static boolean isHeartbeat(Clock clock) {
        return clock.due().code().equals(Dues.HEARTBEAT);
    }

    /** A report counts for a month once the month before is closed; it is not given in advance. */
    static boolean countsNow(Clock heartbeat, LimitBasis basis, Instant now) {
        return now.isAfter(
                Dues.heartbeat(basis, monthOf(heartbeat).minusMonths(1)).at());
    }

    /** The clocks with the next heartbeat among them, where one is owed and none runs. */
    static List<Clock> kept(List<Fact> facts, List<Clock> clocks, LimitBasis basis, Instant now) {
        var last = clocks.stream().filter(Heartbeats::isHeartbeat).reduce((one, later) -> later);
        var asksForNone = !(basis.profile().lane(LimitType.LONG_TERM).orElse(null) instanceof Lane.Heartbeat);
        if (asksForNone || last.filter(Clock::isOpen).isPresent()) {
            return clocks;
        }
        return after(facts, last, basis, now)
                .map(month -> with(Clock.start(Dues.heartbeat(basis, month)), clocks))
                .orElse(clocks);
    }

    private static Optional<YearMonth> after(List<Fact> facts, Optional<Clock> last, LimitBasis basis, Instant now) {
        var first = last.filter(clock -> clock.state() instanceof ClockState.Met)
                .map(clock -> monthOf(clock).plusMonths(1));
        var begins = facts.stream().anyMatch(fact -> fact.event() instanceof LongTermPlanApproved)
                ? Optional.of(YearMonth.from(basis.dayOf(now)).plusMonths(1))
                : Optional.<YearMonth>empty();
        return first.or(() -> begins).flatMap(month -> Stream.iterate(month, next -> next.plusMonths(1))
                .filter(next -> Dues.heartbeat(basis, next).at().isAfter(now))
                .findFirst());
    }

    /** Of the months before, the last one stays to be seen. */
    private static List<Clock> with(Clock next, List<Clock> clocks) {
        var met = clocks.stream().filter(Heartbeats::isHeartbeat).toList();
        var kept = new ArrayList<>(clocks);
        if (met.size() > 1) {
            kept.remove(met.getFirst());
        }
        kept.add(next);
        return List.copyOf(kept);
    }

    private static YearMonth monthOf(Clock heartbeat) {
        return YearMonth.from(heartbeat.due().startDay().plusDays(1));
    }
}
