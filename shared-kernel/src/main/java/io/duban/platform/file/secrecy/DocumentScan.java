package io.duban.platform.file.secrecy;

import io.duban.kernel.secrecy.SecrecyMark;
import io.duban.kernel.secrecy.SecrecyScan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks through a file for classification marks, in bounded time and memory: its name, and the text of Office documents, PDF
 * files, OFD files, plain text, and of these inside a zip. Pictures, and pages that are pictures, are not read.
 */
public final class DocumentScan {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentScan.class);

    private static final long MOST_CHARACTERS = 40_000_000;
    private static final Set<String> DOCUMENTS =
            Set.of("pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "wps", "et", "dps", "txt", "csv", "rtf");

    private final Duration patience;

    /** @param patience how long one file may take */
    public DocumentScan(Duration patience) {
        this.patience = patience;
    }

    /** @throws Unscannable if it cannot be looked through */
    public Optional<FoundMark> scan(Path file, String name) throws Unscannable {
        try {
            return look(file, name);
        } catch (Unscannable refused) {
            throw refused;
        } catch (IOException broken) {
            LOG.info("A file of type {} could not be looked through: {}", ending(name), broken.toString());
            throw Unscannable.broken();
        }
    }

    private Optional<FoundMark> look(Path file, String name) throws IOException {
        var inName = SecrecyScan.fileName(name);
        if (inName.isPresent()) {
            return inName.map(mark -> new FoundMark(mark, "文件名"));
        }
        PackageBounds.check(file);
        return inTime(new FutureTask<>(() -> content(file, name)));
    }

    private Optional<FoundMark> inTime(FutureTask<Optional<FoundMark>> looking) throws IOException {
        var reader = Thread.ofPlatform().daemon().name("secrecy-scan").start(looking);
        try {
            return looking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            looking.cancel(true);
            throw Unscannable.tooLong();
        } catch (InterruptedException stopped) {
            reader.interrupt();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a file was looked through", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException refused) {
                throw refused;
            }
            throw new IOException("A file could not be looked through", failed.getCause());
        }
    }

    private static Optional<FoundMark> content(Path file, String name) throws IOException {
        return switch (ending(name)) {
            case "zip" -> entries(file);
            case "ofd" -> in(sieve -> OfdText.read(file, sieve)).map(mark -> new FoundMark(mark, "正文"));
            case String ending
            when DOCUMENTS.contains(ending) ->
                in(sieve -> document(file, name, sieve)).map(mark -> new FoundMark(mark, "正文"));
            default -> Optional.empty();
        };
    }

    /** Of a broken document everything that can be read is looked at: its readable part, and its bytes as plain text. */
    private static void document(Path file, String name, MarkSieve sieve) throws IOException {
        try {
            DocumentText.read(file, name, sieve);
        } catch (Unscannable refused) {
            throw refused;
        } catch (IOException broken) {
            LOG.info("A document of type {} could not be read to its end; its bytes are looked at", ending(name));
            PlainBytes.read(file, sieve);
        }
    }

    private static Optional<FoundMark> entries(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
                var found = entry(zip, entry);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<FoundMark> entry(ZipFile zip, ZipEntry entry) throws IOException {
        var name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        var inName = SecrecyScan.fileName(name);
        if (inName.isPresent()) {
            return inName.map(mark -> new FoundMark(mark, "压缩包内文件名"));
        }
        var aside = Files.createTempFile("duban-scan-", ".part");
        try (InputStream content = zip.getInputStream(entry);
                var out = Files.newOutputStream(aside)) {
            content.transferTo(out);
            return content(aside, name).map(found -> new FoundMark(found.mark(), "压缩包内文件正文"));
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static Optional<SecrecyMark> in(Reading reading) throws IOException {
        var sieve = new MarkSieve(MOST_CHARACTERS);
        reading.into(sieve);
        var found = sieve.found();
        if (found.isEmpty() && sieve.isTooMuch()) {
            throw Unscannable.tooLong();
        }
        return found;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private interface Reading {
        void into(MarkSieve sieve) throws IOException;
    }
}
