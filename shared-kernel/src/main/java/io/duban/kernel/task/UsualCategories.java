package io.duban.kernel.task;

import java.util.List;

/** The kinds of matter 类别 that a county has unless it words its own in {@code duban.categories}. */
public final class UsualCategories {

    public static final List<String> LIST = List.of("民生实事", "重点项目", "会议决定事项", "灾后重建", "领导批示", "企业诉求", "环境整治", "其他");

    private UsualCategories() {}
}
