package io.duban.platform.file;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the secrecy officer wants destroyed although a task speaks of it, and what became of that.
 *
 * @param proposedBy the account; whoever approves is another
 * @param decision null while nothing was decided
 */
public record FilePurge(
        UUID id,
        String sha256,
        String fileName,
        String reason,
        Instant proposedAt,
        String proposedBy,
        String proposer,
        State state,
        @Nullable Decided decision) {

    /** The names are stored. */
    public enum State {
        PROPOSED("待批准"),
        APPROVED("已销毁"),
        REFUSED("未批准");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public record Decided(String by, Instant at, @Nullable String reason) {}
}
