package io.duban.kernel.county;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Adopt a time-limit profile 采用时限方案 from a day on (3.2 of the time-limit rules).
 *
 * @param name of a profile that comes with the product; null where the county hands in its own
 * @param yaml the county's own profile; null where a ready one is named
 * @param effectiveFrom what is dispatched on this day or later is counted by it
 */
public record AdoptLimitProfile(
        @Nullable String name, @Nullable String yaml, LocalDate effectiveFrom, String reason) implements LimitsCommand {

    /** As many characters as a profile may have. */
    public static final int LONGEST = 64 * 1024;

    public AdoptLimitProfile {
        name = Require.optionalText("name", "时限方案", name, 60);
        yaml = Require.optionalText("yaml", "自定方案", yaml, LONGEST);
        if (name == null && yaml == null) {
            throw invalid("name", "请选择一个时限方案，或写出本县自己的方案。");
        }
        if (name != null && yaml != null) {
            throw invalid("yaml", "已选用现成方案“%s”，请清空自定方案的内容；要采用自定方案，请在上面选“本县自定方案”。".formatted(name));
        }
        yaml = yaml == null ? null : yaml.replace("\r\n", "\n");
        effectiveFrom = Require.present("effectiveFrom", "生效日期", effectiveFrom);
        reason = Require.text("reason", "理由", reason, 500);
    }

    private static InvalidValue invalid(String field, String sentence) {
        return new InvalidValue(new Rejection.Invalid("limits.one-profile", field, sentence));
    }
}
