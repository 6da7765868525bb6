package io.duban.query.task.act;

import io.duban.kernel.task.UsualCategories;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a draft can choose from; the county's own words.
 *
 * @param categories kinds of matter 类别: {@code duban.categories}, as the side that decides reads it too
 */
@ConfigurationProperties("duban")
record DraftChoices(List<String> categories) {
    DraftChoices(@Nullable List<String> categories) {
        this.categories = categories == null ? UsualCategories.LIST : List.copyOf(categories);
    }
}
