package io.duban.command.county;

import io.duban.kernel.task.UsualCategories;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a county words for itself: {@code duban.categories}, {@code duban.unit-groups} and {@code duban.numbers}.
 *
 * @param categories kinds of matter 类别; a draft names one of them
 * @param unitGroups ranking groups in the order in which their patterns are tried; null for the usual two
 * @param numbers the agency codes of document numbers
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
     * Which agency codes document numbers begin with.
     *
     * @param task the series of tasks, as in 督〔2026〕3号
     * @param notice the series of ranking notices, as in 溪督通〔2026〕3号
     */
    public record Numbers(
            @DefaultValue("督") String task,
            @DefaultValue("溪督通") String notice) {}
}
