package io.duban.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * What came of going along the whole chain.
 *
 * @param entries how many were looked at
 * @param last the number of the last sound entry; that of the beginning where there is none
 * @param digest the last sound entry's, in hexadecimal: noted elsewhere, it also proves that nothing was rewritten up to it
 * @param bad the number of the first entry that is not what was written; null when all are
 * @param fault what is wrong with it; null when nothing is
 */
public record AuditVerification(
        long entries,
        long last,
        String digest,
        @Nullable Long bad,
        @Nullable Fault fault) {

    /** What can be wrong with an entry. */
    public enum Fault {
        /** It is not there although later ones are. */
        MISSING,
        /** It says something else than what was written, or was not written by the log at all. */
        CHANGED
    }

    public boolean isSound() {
        return bad == null;
    }
}
