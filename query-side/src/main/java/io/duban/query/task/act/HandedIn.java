package io.duban.query.task.act;

import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.Attachment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of a form.
 *
 * @param kept what is kept already; a refused form offers them again, so that nobody has to choose them twice
 * @param refusal why one of them cannot be accepted; null if all were
 */
public record HandedIn(List<Attachment> kept, @Nullable Rejection refusal) {

    public static HandedIn nothing() {
        return new HandedIn(List.of(), null);
    }
}
