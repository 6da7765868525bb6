package io.duban.query.projection;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which events a view has digested: all up to {@code index} except the gaps, positions that were not visible yet when their
 * neighbours came by.
 *
 * @param index the highest position that was digested; -1 if none was
 * @param replaying whether the view is going through its events again from an earlier point
 */
record ViewToken(long index, Set<Long> gaps, boolean replaying) {

    static final ViewToken NONE = new ViewToken(-1, Set.of(), false);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    boolean covers(long position) {
        return position <= index && !gaps.contains(position);
    }

    /** From what Axon's token store keeps. */
    static ViewToken read(@Nullable String json) {
        if (json == null) {
            return NONE;
        }
        var token = JSON.readTree(json);
        var current = token.get("currentToken");
        return current == null ? plain(token, false) : plain(current, true);
    }

    private static ViewToken plain(JsonNode token, boolean replaying) {
        var index = token.get("index");
        if (index == null) {
            return new ViewToken(-1, Set.of(), replaying);
        }
        var gaps =
                token.path("gaps").valueStream().map(JsonNode::asLong).collect(Collectors.toCollection(TreeSet::new));
        return new ViewToken(index.asLong(), gaps, replaying);
    }
}
