package io.duban.kernel.notice;

import io.duban.kernel.ranking.GroupRanking;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it stands: wording, and the figures that were true when it was drafted.
 *
 * @param groups one table per group as notices of the first revision have them; groups are never mixed
 * @param figures what the wording may name
 * @param tables likewise
 * @param dataTime the moment up to which the figures count
 * @param position the event position up to which the figures count
 */
public record NoticeContent(
        NoticeWording wording,
        List<GroupRanking> groups,
        List<NoticeFigure> figures,
        List<NoticeTable> tables,
        Instant dataTime,
        long position) {

    public NoticeContent {
        groups = copy(groups);
        figures = copy(figures);
        tables = copy(tables);
    }

    /** As notices of the first revision were. */
    public NoticeContent(NoticeWording wording, List<GroupRanking> groups, Instant dataTime, long position) {
        this(wording, groups, List.of(), List.of(), dataTime, position);
    }

    /** The same figures in other words. */
    public NoticeContent with(NoticeWording other) {
        return new NoticeContent(other, groups, figures, tables, dataTime, position);
    }

    /** What the wording may name, in the order of the figures. */
    public Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        figures.forEach(figure -> keys.add(figure.key()));
        tables.forEach(table -> keys.add(table.key()));
        return keys;
    }

    public Optional<NoticeFigure> figure(String key) {
        return figures.stream().filter(figure -> figure.key().equals(key)).findFirst();
    }

    public Optional<NoticeTable> table(String key) {
        return tables.stream().filter(table -> table.key().equals(key)).findFirst();
    }

    private static <T> List<T> copy(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
