package io.duban.platform.ranking.file;

import io.duban.kernel.ranking.group.RuleGroup;
import io.duban.kernel.ranking.place.RankingLine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Groups may be written by id or by name; they are printed by name if no line wrote the id. */
public final class GroupSpelling {

    private final Map<String, RuleGroup> byWord = new HashMap<>();
    private final Set<String> writtenById = new HashSet<>();
    private final List<RuleGroup> groups;

    public GroupSpelling(List<RuleGroup> groups) {
        this.groups = groups;
        groups.forEach(group -> byWord.put(group.name(), group));
        groups.forEach(group -> byWord.put(group.id(), group));
    }

    /** The id of the group; null if the rules have no such group. */
    public @Nullable String id(String written) {
        if (groups.isEmpty()) {
            return written;
        }
        var group = byWord.get(written);
        if (group == null) {
            return null;
        }
        if (written.equals(group.id())) {
            writtenById.add(group.id());
        }
        return group.id();
    }

    String known() {
        return String.join("、", groups.stream().map(RuleGroup::id).toList());
    }

    /** The line as whoever wrote the facts would name its group. */
    public RankingLine asWritten(RankingLine line) {
        var group = byWord.get(line.group());
        return group == null || writtenById.contains(line.group())
                ? line
                : new RankingLine(
                        line.period(),
                        group.name(),
                        line.rank(),
                        line.tied(),
                        line.unit(),
                        line.standing(),
                        line.score(),
                        line.grade(),
                        line.lists(),
                        line.action(),
                        line.explanation());
    }
}
