package io.duban.kernel.notice;

import io.duban.kernel.ranking.GroupRanking;
import java.time.Instant;
import java.util.List;

/**
 * A notice as it stands: wording, and the figures that were true when it was drafted.
 *
 * @param groups one table per group; groups are never mixed
 * @param dataTime the moment up to which the figures count
 * @param position the event position up to which the figures count
 */
public record NoticeContent(NoticeWording wording, List<GroupRanking> groups, Instant dataTime, long position) {
    public NoticeContent {
        groups = List.copyOf(groups);
    }
}
