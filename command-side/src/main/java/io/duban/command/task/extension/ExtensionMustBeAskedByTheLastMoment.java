package io.duban.command.task.extension;

import io.duban.kernel.limit.Due;
import io.duban.kernel.limit.ExtensionRule;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.rejection.Rejection;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Where the clocks run, an extension is asked for by the moment that the task's profile names ({@code extension.askBefore}: 18:00
 * of the working day before the due); what comes later is treated as it stands (T10).
 */
final class ExtensionMustBeAskedByTheLastMoment {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private ExtensionMustBeAskedByTheLastMoment() {}

    /**
     * @param due of the matter itself
     * @param kept the profile that the task keeps
     */
    static Optional<Rejection> refusal(Due due, LimitBasis kept, Instant now) {
        var last = ExtensionRule.lastMoment(due, kept);
        if (!now.isAfter(last)) {
            return Optional.empty();
        }
        var instead = now.isAfter(due.at())
                ? "本事项时限%s已过，已按逾期处理，请抓紧办结并在反馈中说明情况".formatted(minute(due.at(), kept))
                : "请在%s前办结，来不及的将按逾期处理".formatted(minute(due.at(), kept));
        return Optional.of(new Rejection.TooLate(
                "task.extension-too-late",
                "申请延期最晚须在%s提出，现在已不能申请；%s；重大事项确需更长时间的，可申请转长期推进。".formatted(minute(last, kept), instead)));
    }

    private static String minute(Instant moment, LimitBasis kept) {
        return MINUTE.format(moment.atZone(kept.profile().zone()));
    }
}
