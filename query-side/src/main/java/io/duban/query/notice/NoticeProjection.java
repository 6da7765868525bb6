package io.duban.query.notice;

import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.notice.NoticeEvent;
import io.duban.platform.event.RecordedEvent;
import io.duban.query.projection.Projection;
import io.duban.query.projection.Shelf;
import io.duban.query.projection.Step;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each notice as it stands. */
@Component
final class NoticeProjection implements Projection<NoticeView> {

    @Override
    public String view() {
        return "notice";
    }

    @Override
    public List<String> tables() {
        return List.of("notice");
    }

    @Override
    public boolean shows(Class<?> event) {
        return NoticeEvent.class.isAssignableFrom(event);
    }

    @Override
    public UUID key(DomainEvent event) {
        return event.streamId();
    }

    @Override
    public Map<UUID, NoticeView> load(Shelf shelf, Collection<UUID> keys) {
        return shelf
                .jdbc()
                .sql("SELECT * FROM %s WHERE notice_id = ANY (:keys)".formatted(shelf.table("notice")))
                .param("keys", keys.toArray(UUID[]::new))
                .query(NoticeColumns::read)
                .list()
                .stream()
                .collect(Collectors.toMap(NoticeView::id, Function.identity()));
    }

    @Override
    public NoticeView evolve(@Nullable NoticeView row, RecordedEvent event) {
        return NoticeFold.evolve(row, event);
    }

    @Override
    public void write(Shelf shelf, List<Step<NoticeView>> steps) {
        shelf.upsert(
                "notice",
                "notice_id",
                Step.last(steps, NoticeView::id).stream().map(NoticeColumns::of).toList());
    }
}
