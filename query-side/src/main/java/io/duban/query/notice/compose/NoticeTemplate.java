package io.duban.query.notice.compose;

import io.duban.kernel.notice.NoticeContent;
import io.duban.kernel.notice.NoticeWording;
import io.duban.kernel.notice.PlaceHolders;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wording of a kind of notice with names of figures in braces. A line that names something that this notice has no data for is
 * left out. A line with <code>{组#}</code> is said once for each number that there is, several such lines one after the other
 * together; one with <code>{理由#-*}</code> once more for each second number.
 */
record NoticeTemplate(String title, List<String> addressees, List<String> opening, List<String> requirements) {

    private static final String GROUP = "#";
    private static final String ENTRY = "*";

    NoticeTemplate {
        addressees = List.copyOf(addressees);
        opening = List.copyOf(opening);
        requirements = List.copyOf(requirements);
    }

    NoticeContent fill(NoticeFacts facts) {
        var first = lines(opening, facts);
        var rest = lines(requirements, facts);
        var headings = new Headings();
        var wording = new NoticeWording(
                outright(title, facts),
                addressees.stream().map(line -> outright(line, facts)).toList(),
                headings.tidy(first, rest),
                headings.tidy(rest, List.of()));
        return new NoticeContent(
                wording, List.of(), facts.figures(), facts.tables(), facts.dataTime(), facts.position());
    }

    /** Title and addressees stand in lists of notices: nothing stays behind a name there. */
    private static String outright(String line, NoticeFacts facts) {
        return String.join("", PlaceHolders.cut(line, text -> text, name -> {
            var word = facts.word(name);
            var value = word == null ? facts.valueOf(name) : word;
            return value == null ? "" : value;
        }));
    }

    private static List<String> lines(List<String> template, NoticeFacts facts) {
        var said = new ArrayList<String>();
        var block = new ArrayList<String>();
        for (var line : template) {
            if (names(line, GROUP)) {
                block.add(line);
                continue;
            }
            repeat(block, facts, said);
            said.addAll(entries(line, facts));
        }
        repeat(block, facts, said);
        return said;
    }

    private static void repeat(List<String> block, NoticeFacts facts, List<String> said) {
        for (var i = 1; !block.isEmpty(); i++) {
            var number = Integer.toString(i);
            var once = block.stream()
                    .flatMap(line -> entries(numbered(line, GROUP, number), facts).stream())
                    .toList();
            if (once.isEmpty()) {
                block.clear();
            }
            said.addAll(once);
        }
    }

    private static List<String> entries(String line, NoticeFacts facts) {
        if (!names(line, ENTRY)) {
            var one = resolved(line, facts);
            return one == null ? List.of() : List.of(one);
        }
        var said = new ArrayList<String>();
        for (var i = 1; ; i++) {
            var one = resolved(numbered(line, ENTRY, Integer.toString(i)), facts);
            if (one == null) {
                return said;
            }
            said.add(one);
        }
    }

    private static boolean names(String line, String sign) {
        return PlaceHolders.in(line).stream().anyMatch(name -> name.contains(sign));
    }

    private static String numbered(String line, String sign, String number) {
        return String.join("", PlaceHolders.cut(line, text -> text, name -> "{" + name.replace(sign, number) + "}"));
    }

    /** Words put in, names of figures kept; null if something is not known. */
    private static @Nullable String resolved(String line, NoticeFacts facts) {
        if (PlaceHolders.in(line).stream().anyMatch(name -> facts.word(name) == null && !facts.isLocked(name))) {
            return null;
        }
        return String.join("", PlaceHolders.cut(line, text -> text, name -> {
            var word = facts.word(name);
            return word == null ? "{" + name + "}" : word;
        }));
    }
}
