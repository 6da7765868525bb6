package io.duban.query.projection;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the views have come, read without disturbing the processors that hold the tokens. */
@Component
public class ViewTokens {

    private static final String READ =
            "SELECT processor_name, convert_from(token, 'UTF8') AS token FROM views.token_entry WHERE segment = 0";

    private final JdbcClient views;
    private final List<String> names;

    ViewTokens(@Qualifier("viewsJdbc") JdbcClient views, List<Projection<?>> projections) {
        this.views = views;
        this.names = projections.stream().map(Projection::view).sorted().toList();
    }

    /** The names of all views. */
    public List<String> names() {
        return names;
    }

    /** The event position that every view has reached; 0 before the first event. */
    public long position() {
        var tokens = all();
        return names.stream()
                .mapToLong(name ->
                        Math.max(0, tokens.getOrDefault(name, ViewToken.NONE).index()))
                .min()
                .orElse(0);
    }

    ViewToken of(String view) {
        return views.sql(READ + " AND processor_name = ?")
                .param(view)
                .query((row, number) -> ViewToken.read(row.getString("token")))
                .optional()
                .orElse(ViewToken.NONE);
    }

    /** Before the first event there is nothing to cover, and no token yet that could say so. */
    boolean allCover(long position) {
        if (position <= 0) {
            return true;
        }
        var tokens = all();
        return names.stream()
                .allMatch(name -> tokens.getOrDefault(name, ViewToken.NONE).covers(position));
    }

    private Map<String, ViewToken> all() {
        return views
                .sql(READ)
                .query((row, number) -> Map.entry(row.getString(1), ViewToken.read(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
