package io.duban.platform.file;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.InvalidValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps files under the digest of their content; the same content is kept once. A kept file is never changed; it goes only
 * where its destruction was decided. What bears a classification mark is held back for the secrecy officer.
 */
public final class StoredFiles {

    private final SealedFiles sealed;
    private final FileChecks checks;
    private final Quarantine quarantine;
    private final PassingFiles passing;

    StoredFiles(SealedFiles sealed, FileChecks checks, Quarantine quarantine, PassingFiles passing) {
        this.sealed = sealed;
        this.checks = checks;
        this.quarantine = quarantine;
        this.passing = passing;
    }

    /**
     * Reads a file to its end and keeps it, unless it is kept already.
     *
     * @param fileName as the sender calls it; its ending must be an accepted one and the content must be of that kind
     * @param by who hands it in
     * @throws InvalidValue with field {@code attachments}: empty, too large, not accepted, not what its name says, infected,
     *     not to be checked, held back as 疑似涉密, or destroyed before
     */
    public StoredFile keep(InputStream content, String fileName, Actor by) throws IOException {
        return keep(content, fileName, by, Long.MAX_VALUE - 1);
    }

    /** The same with a limit of its own, in bytes. */
    public StoredFile keep(InputStream content, String fileName, Actor by, long maxBytes) throws IOException {
        return keep(content, fileName, by, maxBytes, passing::keepForGood);
    }

    /** Keeps a ledger until it was carried over or its time is over ({@link PassingFiles}). */
    public StoredFile keepInPassing(InputStream content, String fileName, Actor by) throws IOException {
        return keep(content, fileName, by, Long.MAX_VALUE - 1, passing::note);
    }

    private StoredFile keep(InputStream content, String fileName, Actor by, long maxBytes, Consumer<String> forHowLong)
            throws IOException {
        var limit = checks.limit(fileName, maxBytes);
        try (var file = Incoming.of(content, limit)) {
            if (file.size() == 0) {
                throw FileRefusals.empty();
            }
            if (file.size() > limit) {
                throw FileRefusals.tooLarge(limit);
            }
            var type = checks.type(file, fileName);
            try (var clean = checks.cleaned(file, type)) {
                return keep(clean, fileName, type, by, forHowLong);
            }
        }
    }

    private StoredFile keep(Incoming clean, String fileName, FileType type, Actor by, Consumer<String> forHowLong)
            throws IOException {
        var file = new StoredFile(clean.digest(), clean.size(), type.mediaType());
        if (sealed.isPurged(file.sha256())) {
            throw FileRefusals.purged();
        }
        checks.infection(clean);
        if (!quarantine.isReleased(file.sha256())) {
            var mark = checks.mark(clean, fileName);
            if (mark.isPresent()) {
                sealed.put(file, clean.path(), false);
                quarantine.hold(file, FileName.harmless(fileName), mark.get(), by);
                throw FileRefusals.held(mark.get());
            }
        }
        forHowLong.accept(file.sha256());
        if (sealed.isKept(file.sha256())) {
            return sealed.open(file.sha256()).orElseThrow().file();
        }
        sealed.put(file, clean.path(), true);
        return file;
    }

    /** The file with this digest, with its content; nothing for what is held back or was destroyed. */
    public Optional<StoredContent> open(String sha256) {
        return sealed.open(sha256);
    }

    /** Whether the file with this digest was destroyed by decision. */
    public boolean isPurged(String sha256) {
        return sealed.isPurged(sha256);
    }
}
