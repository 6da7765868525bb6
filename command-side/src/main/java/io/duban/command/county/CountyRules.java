package io.duban.command.county;

import io.duban.kernel.notice.NoticeKind;
import io.duban.kernel.task.UsualCategories;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a county words for itself: {@code duban.categories}, {@code duban.unit-groups} and {@code duban.numbers}.
 *
 * @param categories kinds of matter 类别; a draft names one of them
 * @param unitGroups ranking groups in the order in which their patterns are tried; null for the usual two
 * @param numbers how document numbers are written
 */
@ConfigurationProperties("duban")
public record CountyRules(
        @Nullable List<String> categories,

        @Nullable List<UnitGroup> unitGroups,
        @DefaultValue Numbers numbers) {

    public CountyRules {
        categories = categories == null ? UsualCategories.LIST : List.copyOf(categories);
    }

    private static final String EVERYBODY_ELSE = "县直部门";
    private static final List<UnitGroup> USUAL = List.of(new UnitGroup("乡镇街道", ".*(镇|乡|街道)"));

    /** The ranking group of a unit: the first whose pattern its name matches, otherwise 县直部门. */
    public String groupOf(String unitName) {
        return (unitGroups == null ? USUAL : unitGroups)
                .stream()
                        .filter(group -> group.includes(unitName))
                        .map(UnitGroup::name)
                        .findFirst()
                        .orElse(EVERYBODY_ELSE);
    }

    /**
     * How document numbers are written.
     *
     * @param task the agency code of tasks, as in 督〔2026〕3号
     * @param notice the agency code of ranking notices, as in 溪督通〔2026〕3号; null to count them as issues 期
     * @param notices the series of each kind of notice, where it is not the usual one
     */
    public record Numbers(
            @DefaultValue("督") String task,
            @Nullable String notice,
            @Nullable Map<NoticeKind, String> notices) {

        public Numbers {
            notices = notices == null ? Map.of() : Map.copyOf(notices);
        }

        /** The series of a kind. */
        public NoticeSeries of(NoticeKind kind) {
            var own = notices == null ? null : notices.get(kind);
            if (own != null) {
                return new NoticeSeries(own);
            }
            return kind == NoticeKind.MONTHLY_RANKING && notice != null
                    ? NoticeSeries.ofAgency(notice)
                    : new NoticeSeries(usual(kind));
        }

        private static String usual(NoticeKind kind) {
            return switch (kind) {
                case WEEKLY -> "督办周报第{n}期（总第{N}期）";
                case MONTHLY_RANKING -> "督办通报第{n}期（总第{N}期）";
                case SUPERVISION -> "督查通报第{n}期（总第{N}期）";
                case SPECIAL_REPORT -> "督查专报第{n}期（总第{N}期）";
                case REMINDER, TALK -> "溪督函〔{year}〕{n}号";
                case RECTIFICATION -> "溪督改〔{year}〕{n}号";
            };
        }
    }
}
