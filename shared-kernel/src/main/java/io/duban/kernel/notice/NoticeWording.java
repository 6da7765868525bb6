package io.duban.kernel.notice;

import io.duban.kernel.rejection.Require;
import java.util.List;

/**
 * The part of a notice that people word.
 *
 * @param opening paragraphs before the tables
 * @param requirements what is asked of the units 工作要求, one paragraph each
 */
public record NoticeWording(String title, List<String> addressees, List<String> opening, List<String> requirements) {
    public NoticeWording {
        title = Require.text("title", "标题", title, 120);
        addressees = checked("addressees", "主送单位", addressees, 200);
        opening = checked("opening", "正文", opening, 2000);
        requirements = checked("requirements", "工作要求", requirements, 2000);
    }

    private static List<String> checked(String field, String label, List<String> paragraphs, int max) {
        return Require.list("paragraphs", "正文", paragraphs).stream()
                .filter(text -> !text.isBlank())
                .map(text -> Require.text(field, label, text, max))
                .toList();
    }
}
