package io.duban.query.notice;

import io.duban.kernel.people.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The notices; units see them once they are issued. */
@Component
public class NoticeQuery {

    /** Every notice that the viewer may see, the newest month first. */
    public List<NoticeView> list(Actor viewer) {
        throw new UnsupportedOperationException();
    }

    public Optional<NoticeView> one(UUID id, Actor viewer) {
        throw new UnsupportedOperationException();
    }
}
