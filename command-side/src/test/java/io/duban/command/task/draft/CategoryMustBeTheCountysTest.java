package io.duban.command.task.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.rejection.Rejection;
import java.util.List;
import org.junit.jupiter.api.Test;

class CategoryMustBeTheCountysTest {

    private static final List<String> COUNTY = List.of("民生实事", "重点项目");

    @Test
    void a_kind_that_the_county_has_is_accepted() {
        assertThat(CategoryMustBeTheCountys.refusal("重点项目", COUNTY)).isEmpty();
    }

    @Test
    void another_is_refused_at_its_field_with_those_there_are() {
        assertThat(CategoryMustBeTheCountys.refusal("杂项", COUNTY))
                .contains(new Rejection.Invalid("task.unknown-category", "category", "没有“杂项”这一类别，请从民生实事、重点项目中选择。"));
    }
}
