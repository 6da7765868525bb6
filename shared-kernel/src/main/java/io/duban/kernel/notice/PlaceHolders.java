package io.duban.kernel.notice;

import io.duban.kernel.rejection.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of figures within a text: <code>{应办结}</code>. People move and drop them; what stands behind them is fixed. */
public final class PlaceHolders {

    private static final Pattern NAME = Pattern.compile("\\{([^{}\\s]{1,30})}");
    private static final int SHOWN = 12;

    private PlaceHolders() {}

    /** Every name, in the order in which the text has them. */
    public static List<String> in(String text) {
        return NAME.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** The name that is the whole text, if it is one. */
    public static Optional<String> alone(String text) {
        var matcher = NAME.matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The text cut where names begin and end, in order. */
    public static <T> List<T> cut(String text, Function<String, T> words, Function<String, T> name) {
        var pieces = new ArrayList<T>();
        var matcher = NAME.matcher(text);
        var end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                pieces.add(words.apply(text.substring(end, matcher.start())));
            }
            pieces.add(name.apply(matcher.group(1)));
            end = matcher.end();
        }
        if (end < text.length()) {
            pieces.add(words.apply(text.substring(end)));
        }
        return pieces;
    }

    /** Why this wording cannot stand over these figures: it names one that is not there. */
    public static Optional<Rejection> refusal(NoticeWording wording, Set<String> known) {
        return refusal("title", List.of(wording.title()), known)
                .or(() -> refusal("addressees", wording.addressees(), known))
                .or(() -> refusal("opening", wording.opening(), known))
                .or(() -> refusal("requirements", wording.requirements(), known));
    }

    private static Optional<Rejection> refusal(String field, List<String> texts, Set<String> known) {
        return texts.stream()
                .flatMap(text -> in(text).stream())
                .filter(name -> !known.contains(name))
                .findFirst()
                .map(name -> new Rejection.Invalid(
                        "notice.unknown-figure",
                        field,
                        "本文没有名为“{%s}”的数据，请改用已有的数据名或删去花括号。%s".formatted(name, choice(known))));
    }

    private static String choice(Set<String> known) {
        return known.isEmpty()
                ? "本文没有可引用的数据。"
                : known.stream()
                        .limit(SHOWN)
                        .map(name -> "{" + name + "}")
                        .collect(Collectors.joining("、", "可用的有：", known.size() > SHOWN ? "等。" : "。"));
    }
}
