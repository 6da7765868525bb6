package io.duban.platform.file;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was held back as 疑似涉密; for the eyes of the secrecy officer.
 *
 * @param mark the mark that was found
 * @param place where it was found
 * @param decision null while nothing was decided
 */
public record HeldFile(
        UUID id,
        String sha256,
        String fileName,
        long size,
        String mark,
        String place,
        Instant heldAt,
        String person,
        @Nullable String unit,
        State state,
        @Nullable Decided decision) {

    /** What has become of it. The names are stored. */
    public enum State {
        HELD("待处理"),
        RELEASED("已解除"),
        PURGED("已销毁");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public record Decided(String by, Instant at, String reason) {}
}
