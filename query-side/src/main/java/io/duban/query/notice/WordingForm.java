package io.duban.query.notice;

import io.duban.kernel.notice.NoticeWording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notice's wording as it is typed: a paragraph per line. */
public record WordingForm(
        @Nullable String title,
        @Nullable String addressees,
        @Nullable String opening,
        @Nullable String requirements) {

    static WordingForm of(NoticeWording wording) {
        return new WordingForm(
                wording.title(),
                String.join("\n", wording.addressees()),
                String.join("\n", wording.opening()),
                String.join("\n", wording.requirements()));
    }

    /** @throws io.duban.kernel.rejection.InvalidValue if a part cannot be accepted */
    NoticeWording wording() {
        return new NoticeWording(title == null ? "" : title, lines(addressees), lines(opening), lines(requirements));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
