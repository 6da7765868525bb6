package io.duban.query.notice.compose;

import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.query.document.ChineseDate;
import io.duban.query.task.Viewpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The notice's own sentences, from the bundle {@code notice-text}; a county words them as it likes. */
final class Phrases {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日H时mm分");
    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

    private final MessageSource texts;

    Phrases(MessageSource texts) {
        this.texts = texts;
    }

    String say(String key, Object... arguments) {
        var words = Arrays.stream(arguments).map(Object::toString).toArray(); // numbers without thousands separators
        return texts.getMessage("notice-text." + key, words, Locale.SIMPLIFIED_CHINESE);
    }

    /** A text in several parts, divided by bars. */
    List<String> list(String key) {
        return Arrays.stream(say(key).split("\\|")).map(String::strip).toList();
    }

    String month(YearMonth month) {
        return say("month", month.getYear(), month.getMonthValue());
    }

    String day(LocalDate day) {
        return ChineseDate.text(day);
    }

    /** 2026年7月5日18时00分. */
    String moment(Instant instant) {
        return MINUTE.format(instant.atZone(Viewpoint.ZONE));
    }

    /** 1 is 一; beyond ten, digits. */
    static String numeral(int number) {
        return number <= NUMERALS.size() ? NUMERALS.get(number - 1) : Integer.toString(number);
    }

    /** How far the ranking has come: provisional, approved, published or corrected. */
    String state(PeriodStory story) {
        return story.revision() > 1
                ? say("state.CORRECTED", story.revision())
                : say("state." + story.phase().name());
    }

    /** 并列第2名. */
    String place(RankingLine line) {
        if (line.rank() == null) {
            return line.standing().label();
        }
        return say(line.tied() ? "place.tied" : "place", line.rank());
    }
}
