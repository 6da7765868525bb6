package io.duban.kernel.limit;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * The stage of 13710 that a report answers, such as D1 研究部署 (T7).
 *
 * @param code short and stable, such as D3
 */
public record ReportStage(String code, String name) {

    /**
     * What a report answers that is made now. One report answers the earliest stage that is still open, early or late, and with
     * it every later one that is due by now as well: a unit that is late with several of them tells its story once. The matter
     * itself is no stage; it is answered by an application for completion.
     *
     * @param clocks in the order of the lane
     * @return in the order of the lane; empty for a further report, and for a matter without clocks
     */
    public static List<ReportStage> answeredAt(Instant now, List<Clock> clocks) {
        var open = clocks.stream()
                .filter(clock -> clock.isOpen() && !clock.due().isFinal())
                .toList();
        return open.stream()
                .filter(clock -> clock == open.getFirst() || !clock.due().at().isAfter(now))
                .map(clock -> new ReportStage(clock.due().code(), clock.due().name()))
                .toList();
    }

    /** The same, where a month's feedback is not given in advance: it counts once the month before is closed (T11). */
    public static List<ReportStage> answeredAt(Instant now, List<Clock> clocks, LimitBasis basis) {
        return answeredAt(
                now, clocks.stream().filter(clock -> counts(clock, now, basis)).toList());
    }

    private static boolean counts(Clock clock, Instant now, LimitBasis basis) {
        if (!clock.due().code().equals(Dues.HEARTBEAT)) {
            return true;
        }
        var month = YearMonth.from(clock.due().startDay().plusDays(1));
        return now.isAfter(Dues.heartbeat(basis, month.minusMonths(1)).at());
    }
}
