package io.duban.query.task;

import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a task can be searched, and how: text folded to one case and width, found by pairs of neighbouring characters.
 * Progress is left out, so that a report does not touch the index.
 */
final class SearchText {

    private SearchText() {}

    static String of(TaskLine line) {
        var leader = line.leader();
        var names = Stream.of(
                        Stream.ofNullable(line.leadUnit()).map(UnitRef::name),
                        line.coUnits().stream().map(UnitRef::name),
                        Stream.ofNullable(leader).map(LeaderRef::title),
                        line.adoptedBy().stream().map(LeaderRef::title))
                .flatMap(part -> part);
        var texts = Stream.of(
                line.number(),
                line.title(),
                line.category(),
                line.source(),
                line.sourceNumber(),
                line.content(),
                line.completionStandard(),
                line.responsiblePerson());
        return fold(Stream.concat(texts, names).filter(Objects::nonNull).collect(Collectors.joining("\n")));
    }

    /** The words of a question. */
    static List<String> words(@Nullable String question) {
        return question == null
                ? List.of()
                : Arrays.stream(fold(question).split("[\\s\\u3000]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /** Every two neighbouring characters, each pair once; none for a single character. */
    static Set<String> bigrams(String text) {
        var characters = text.codePoints().toArray();
        var pairs = new LinkedHashSet<String>();
        for (int i = 0; i + 1 < characters.length; i++) {
            if (!Character.isWhitespace(characters[i]) && !Character.isWhitespace(characters[i + 1])) {
                pairs.add(new String(characters, i, 2));
            }
        }
        return pairs;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
