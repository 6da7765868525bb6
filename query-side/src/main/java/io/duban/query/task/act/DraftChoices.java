package io.duban.query.task.act;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a draft can choose from; the county's own words.
 *
 * @param categories kinds of matter 类别: {@code duban.categories}, as the side that decides reads it too
 */
@ConfigurationProperties("duban")
record DraftChoices(
        @DefaultValue({"民生实事", "重点项目", "会议决定事项", "灾后重建", "领导批示", "企业诉求", "环境整治", "其他"})
        List<String> categories) {}
