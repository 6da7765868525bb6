package io.duban.command.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CountyRulesTest {

    @ParameterizedTest
    @CsvSource({"石桥镇,乡镇街道", "白果乡,乡镇街道", "城关街道,乡镇街道", "县水利局,县直部门", "镇海公司,县直部门"})
    void usually_the_end_of_a_name_decides_the_group(String unit, String group) {
        assertThat(rules(Map.of()).groupOf(unit)).isEqualTo(group);
    }

    @Test
    void a_county_that_configures_nothing_has_eight_categories_and_two_series() {
        var usual = rules(Map.of());
        assertThat(usual.categories()).containsExactly("民生实事", "重点项目", "会议决定事项", "灾后重建", "领导批示", "企业诉求", "环境整治", "其他");
        assertThat(usual.numbers()).isEqualTo(new CountyRules.Numbers("督", "溪督通"));
    }

    @Test
    void a_county_names_its_own_groups_categories_and_series() {
        var own = rules(Map.of(
                "duban.categories", "水利,交通",
                "duban.unit-groups[0].name", "开发区",
                "duban.unit-groups[0].pattern", ".*开发区.*",
                "duban.unit-groups[1].name", "其他单位",
                "duban.unit-groups[1].pattern", ".*",
                "duban.numbers.task", "河督"));
        assertThat(own.categories()).isEqualTo(List.of("水利", "交通"));
        assertThat(own.groupOf("高新开发区管委会")).isEqualTo("开发区");
        assertThat(own.groupOf("石桥镇")).isEqualTo("其他单位");
        assertThat(own.numbers()).isEqualTo(new CountyRules.Numbers("河督", "溪督通"));
    }

    private static CountyRules rules(Map<String, String> configured) {
        return new Binder(new MapConfigurationPropertySource(configured)).bindOrCreate("duban", CountyRules.class);
    }
}
