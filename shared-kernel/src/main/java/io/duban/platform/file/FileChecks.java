package io.duban.platform.file;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.platform.file.picture.CleanPicture;
import io.duban.platform.file.picture.UnreadablePicture;
import io.duban.platform.file.secrecy.DocumentScan;
import io.duban.platform.file.secrecy.FoundMark;
import io.duban.platform.file.secrecy.Unscannable;
import io.duban.platform.file.virus.VirusScan;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What every file has to pass on its way in. */
final class FileChecks {

    private static final Logger LOG = LoggerFactory.getLogger(FileChecks.class);

    private final FileLimits limits;
    private final VirusScan viruses;
    private final DocumentScan secrecy;

    FileChecks(FileLimits limits, VirusScan viruses, DocumentScan secrecy) {
        this.limits = limits;
        this.viruses = viruses;
        this.secrecy = secrecy;
    }

    long limit(String fileName, long maxBytes) {
        var byType =
                FileType.of(fileName).map(limits::of).orElse(limits.largest().toBytes());
        return Math.min(byType, maxBytes);
    }

    /** @throws InvalidValue for a kind that is not accepted, or another than the name says */
    FileType type(Incoming file, String fileName) throws IOException {
        var named = FileType.of(fileName).orElseThrow(FileRefusals::notAccepted);
        if (!named.fits(file.path())) {
            throw FileRefusals.notAccepted();
        }
        return named;
    }

    /** The file as it is to be kept: a picture loses what it tells beside its pixels. */
    Incoming cleaned(Incoming file, FileType type) throws IOException {
        if (type != FileType.JPEG && type != FileType.PNG) {
            return file;
        }
        var clean = Incoming.empty();
        try {
            if (type == FileType.JPEG) {
                CleanPicture.jpeg(file.path(), clean.path());
            } else {
                CleanPicture.png(file.path(), clean.path());
            }
            return clean;
        } catch (UnreadablePicture broken) {
            LOG.info("A picture was refused: {}", broken.getMessage());
            clean.close();
            throw FileRefusals.brokenPicture();
        }
    }

    /** @throws InvalidValue if it is infected, or nobody can say */
    void infection(Incoming file) {
        Optional<String> virus;
        try {
            virus = viruses.infection(file.path());
        } catch (IOException unreachable) {
            LOG.warn("The virus scanner did not answer: {}", unreachable.toString());
            throw FileRefusals.notChecked();
        }
        virus.ifPresent(name -> {
            throw FileRefusals.infected(name);
        });
    }

    /** @throws InvalidValue if it cannot be looked through */
    Optional<FoundMark> mark(Incoming file, String fileName) {
        try {
            return secrecy.scan(file.path(), fileName);
        } catch (Unscannable why) {
            throw FileRefusals.unscannable(why);
        }
    }
}
