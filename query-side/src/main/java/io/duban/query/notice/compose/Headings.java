package io.duban.query.notice.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Headings of the first level 一、 after lines without data were left out: those with nothing below go too, the others are numbered anew. */
final class Headings {

    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]{1,3}、(?=[^。；]{1,40}$)");

    private int number;

    /** @param after what follows behind these lines */
    List<String> tidy(List<String> lines, List<String> after) {
        var kept = new ArrayList<String>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var next = i + 1 < lines.size() ? lines.get(i + 1) : after.isEmpty() ? null : after.getFirst();
            if (!isHeading(line)) {
                kept.add(line);
            } else if (line.contains("：") || next != null && !isHeading(next)) {
                kept.add(NUMBERED.matcher(line).replaceFirst(Phrases.numeral(++number) + "、"));
            }
        }
        return kept;
    }

    private static boolean isHeading(String line) {
        return NUMBERED.matcher(line).lookingAt();
    }
}
