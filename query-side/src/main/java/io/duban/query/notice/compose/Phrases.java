package io.duban.query.notice.compose;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The notice's own sentences, from the bundle {@code notice-text}; a county words them as it likes. */
final class Phrases {

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
}
