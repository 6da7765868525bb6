package io.duban.kernel.notice;

import io.duban.kernel.id.Id;
import java.util.UUID;

/** Identifies a notice from draft to issue. */
public record NoticeId(UUID value) implements Id {

    public static NoticeId of(String text) {
        return new NoticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
