package io.duban.command.county;

import io.duban.kernel.task.SlipKind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which agency codes the numbered slips begin with, {@code duban.slips}; each is a series of its own.
 *
 * @param dispatch as in 交办〔2026〕3号
 * @param reminder as in 催办〔2026〕1号
 * @param supervision as in 督办〔2026〕1号
 */
@ConfigurationProperties("duban.slips")
public record SlipSeries(
        @DefaultValue("交办") String dispatch,
        @DefaultValue("催办") String reminder,
        @DefaultValue("督办") String supervision) {

    public String code(SlipKind kind) {
        return switch (kind) {
            case DISPATCH -> dispatch;
            case REMINDER -> reminder;
            case SUPERVISION -> supervision;
        };
    }
}
