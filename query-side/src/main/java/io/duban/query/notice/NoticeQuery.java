package io.duban.query.notice;

import io.duban.kernel.notice.NoticeKind;
import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.query.sight.ScopedReads;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The notices; units see them once they are issued, and letters only if they are addressed to them. */
@Component
public class NoticeQuery {

    private static final String VISIBLE = """
            SELECT * FROM views.notice
            WHERE (:everything OR :something AND phase = 'ISSUED' AND (units IS NULL OR units @> :viewerAsCoUnit::jsonb))
            """;
    private static final String NEWEST_FIRST = " ORDER BY drafted_at DESC, notice_id";

    private final ScopedReads reads;

    NoticeQuery(ScopedReads reads) {
        this.reads = reads;
    }

    /** Every ranking notice that the viewer may see, the newest month first. */
    public List<NoticeView> list(Actor viewer) {
        return found(
                "AND kind = :kind ORDER BY month DESC, drafted_at DESC, notice_id",
                Map.of("kind", NoticeKind.MONTHLY_RANKING.name()),
                viewer);
    }

    /** Every notice of a kind, or of all kinds, that the viewer may see, the newest first. */
    public List<NoticeView> all(@Nullable NoticeKind kind, Actor viewer) {
        return kind == null
                ? found(NEWEST_FIRST, Map.of(), viewer)
                : found("AND kind = :kind" + NEWEST_FIRST, Map.of("kind", kind.name()), viewer);
    }

    /** The notice that this person drafted last. */
    public Optional<NoticeView> lastDraftedBy(Actor drafter) {
        return found(
                        "AND drafted_by = :account ORDER BY drafted_at DESC, position DESC LIMIT 1",
                        Map.of("account", drafter.account()),
                        drafter)
                .stream()
                .findFirst();
    }

    /** One notice, or nothing if it does not exist or the viewer may not see it. */
    public Optional<NoticeView> one(UUID id, Actor viewer) {
        return found("AND notice_id = :id", Map.of("id", id), viewer).stream().findFirst();
    }

    private List<NoticeView> found(String condition, Map<String, Object> more, Actor viewer) {
        var parameters = new LinkedHashMap<String, @Nullable Object>(more);
        parameters.put("everything", CountyAction.SEE_NOTICE_DRAFTS.isFor(viewer));
        parameters.put("something", CountyAction.SEE_NOTICES.isFor(viewer));
        parameters.put("viewerAsCoUnit", own(viewer));
        return reads.as(viewer, views -> views.sql(VISIBLE + condition)
                .params(parameters)
                .query(NoticeColumns::read)
                .list());
    }

    private static @Nullable String own(Actor viewer) {
        var unit = viewer.unit();
        return unit == null ? null : "[{\"id\": \"%s\"}]".formatted(unit.id());
    }
}
