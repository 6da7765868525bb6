package io.duban.kernel.limit;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.LimitType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The dues of a task, computed at dispatch from profile and calendar and nothing else. */
public final class Dues {

    /** The code of the explicit date. */
    public static final String FIXED = "FIXED";

    /** The code of the monthly feedback of a long-term matter. */
    public static final String HEARTBEAT = "HB";

    private Dues() {}

    /**
     * The dues in the order of the lane; no report is due later than the matter itself.
     *
     * @param dispatch the instant from which the profile counts
     * @param fixed the date on the slip; for the lane of explicit dates and no other
     * @param hours for the lane of hours and no other
     * @throws InvalidValue when the profile has no such lane, or date or hours do not fit it
     */
    public static List<Due> of(
            LimitBasis basis, LimitType type, Instant dispatch, @Nullable LocalDate fixed, @Nullable Integer hours) {
        var lane = basis.profile()
                .lane(type)
                .orElseThrow(() -> invalid(
                        "limitType",
                        "时限方案“%s”没有为%s规定时限，请换一种时限类型或时限方案。"
                                .formatted(basis.profile().name(), type.label())));
        if (fixed != null && !(lane instanceof Lane.Explicit)) {
            throw invalid("fixed", type.label() + "按时限方案计算时限，不填写限定日期；要限定日期请选“限定日期”。");
        }
        if (hours != null && !(lane instanceof Lane.Hours)) {
            throw invalid("hours", type.label() + "不按小时计算时限，请不要填写小时数。");
        }
        var step = new StepDue(basis, dispatch);
        return switch (lane) {
            case Lane.Counted counted -> noneAfterTheLast(step, counted.steps(), null);
            case Lane.Explicit explicit ->
                noneAfterTheLast(step, explicit.reports(), explicitDate(basis, dispatch, fixed));
            case Lane.Heartbeat heartbeat -> {
                var dues = new ArrayList<>(noneAfterTheLast(step, heartbeat.reports(), null));
                dues.add(heartbeat(basis, monthOf(basis, dispatch).plusMonths(1), heartbeat.onWorkday()));
                yield List.copyOf(dues);
            }
            case Lane.Hours choice -> List.of(step.of(inHours(choice, hours)));
        };
    }

    /**
     * The feedback that a long-term matter owes in this month.
     *
     * @throws InvalidValue when the profile asks for none
     */
    public static Due heartbeat(LimitBasis basis, YearMonth month) {
        if (basis.profile().lane(LimitType.LONG_TERM).orElse(null) instanceof Lane.Heartbeat lane) {
            return heartbeat(basis, month, lane.onWorkday());
        }
        throw invalid("limitType", "时限方案“" + basis.profile().name() + "”没有规定长期推进事项按月反馈。");
    }

    /** The limit of a matter out of a ledger, which has a date and nothing else. */
    public static Due dated(LimitBasis basis, LocalDate handedOutOn, LocalDate deadline) {
        var length = Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(handedOutOn, deadline)));
        return new Due(
                FIXED, "限定日期办结", Pace.DAYS_TO_WORKDAY, handedOutOn, length, basis.endOf(deadline), true, List.of());
    }

    private static Due heartbeat(LimitBasis basis, YearMonth month, int onWorkday) {
        var eve = month.atDay(1).minusDays(1);
        var end = Reckoned.at(basis.calendar(), eve).plusWorkdays(onWorkday);
        return new Due(
                HEARTBEAT,
                month.getMonthValue() + "月反馈",
                Pace.WORKDAYS,
                eve,
                onWorkday,
                basis.endOf(end.day()),
                false,
                end.missing());
    }

    private static YearMonth monthOf(LimitBasis basis, Instant dispatch) {
        return YearMonth.from(
                switch (basis.profile().monthAnchor()) {
                    case RAW_T0 -> StartDay.raw(basis, dispatch).day();
                    case NORMALISED_T0 -> StartDay.normalised(basis, dispatch).day();
                });
    }

    private static List<Due> noneAfterTheLast(StepDue step, List<Step> steps, @Nullable Due explicit) {
        var dues = steps.stream().map(step::of).collect(Collectors.toCollection(ArrayList::new));
        if (explicit != null) {
            dues.add(explicit);
        }
        var end = dues.isEmpty() ? null : dues.getLast();
        if (end != null && end.isFinal()) {
            dues.replaceAll(due -> due.at().isAfter(end.at()) ? due.movedTo(end.at(), end.missingYears()) : due);
        }
        return List.copyOf(dues);
    }

    private static Due explicitDate(LimitBasis basis, Instant dispatch, @Nullable LocalDate fixed) {
        if (fixed == null) {
            throw invalid("fixed", "限定日期的事项请填写办结日期。");
        }
        var at = basis.endOf(fixed);
        if (!at.isAfter(dispatch)) {
            throw invalid("fixed", "限定日期 " + fixed + " 在交办时已经到期，请改为交办以后的日期。");
        }
        var start = basis.dayOf(dispatch);
        var length = Math.toIntExact(ChronoUnit.DAYS.between(start, fixed));
        return new Due(FIXED, "限定日期办结", Pace.DAYS_TO_WORKDAY, start, length, at, true, List.of());
    }

    private static Step inHours(Lane.Hours lane, @Nullable Integer hours) {
        if (hours == null || !lane.allowed().contains(hours)) {
            var known = lane.allowed().stream().map(String::valueOf).collect(Collectors.joining("、"));
            throw invalid("hours", "特急事项请填写小时数，只能是以下之一：" + known + "。");
        }
        return new Step("H" + hours, hours + "小时内办结", hours, LimitUnit.NATURAL_HOUR, Roll.NONE, true);
    }

    private static InvalidValue invalid(String field, String sentence) {
        return new InvalidValue(new Rejection.Invalid("limit." + field, field, sentence));
    }
}
