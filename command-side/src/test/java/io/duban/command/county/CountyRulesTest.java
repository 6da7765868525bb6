package io.duban.command.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.notice.NoticeKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        assertThat(usual.numbers()).isEqualTo(new CountyRules.Numbers("督", null, null));
        assertThat(usual.numbers().of(NoticeKind.MONTHLY_RANKING).text(2026, 3, 15))
                .isEqualTo("督办通报第3期（总第15期）");
        assertThat(usual.numbers().of(NoticeKind.TALK))
                .isEqualTo(usual.numbers().of(NoticeKind.REMINDER));
        assertThat(usual.numbers().of(NoticeKind.RECTIFICATION).text(2026, 7, 0))
                .isEqualTo("溪督改〔2026〕7号");
    }

    @Test
    void a_county_writes_the_numbers_of_its_notices_as_it_is_used_to() {
        var own = rules(Map.of("duban.numbers.notice", "河督通", "duban.numbers.notices.weekly", "河督周报第{n}期"))
                .numbers();
        assertThat(own.of(NoticeKind.MONTHLY_RANKING).text(2026, 3, 0)).isEqualTo("河督通〔2026〕3号");
        assertThat(own.of(NoticeKind.MONTHLY_RANKING).code()).isEqualTo("河督通");
        assertThat(own.of(NoticeKind.WEEKLY).text(2026, 12, 0)).isEqualTo("河督周报第12期");
        assertThat(own.of(NoticeKind.WEEKLY).countsOverYears()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"河督函[{year}]{n}号", "河督函〔{year}〕第{n}号", "河督函〔{year}〕号", "第{N}期", "河督 函〔{year}〕{n}号"})
    void a_number_that_gb_t_9704_does_not_know_is_refused_at_the_start(String pattern) {
        assertThatThrownBy(() -> new NoticeSeries(pattern)).hasMessageContaining("不是文号的写法");
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
        assertThat(own.numbers()).isEqualTo(new CountyRules.Numbers("河督", null, null));
    }

    private static CountyRules rules(Map<String, String> configured) {
        return new Binder(new MapConfigurationPropertySource(configured)).bindOrCreate("duban", CountyRules.class);
    }
}
