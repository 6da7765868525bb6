package io.duban.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way in, written aside in pieces while it is looked at; gone when closed. */
final class Incoming implements AutoCloseable {

    private final Path path;

    private Incoming(Path path) {
        this.path = path;
    }

    static Incoming empty() throws IOException {
        return new Incoming(Files.createTempFile("duban-upload-", ".part"));
    }

    /** Takes the stream, but never more than one byte over the limit. */
    static Incoming of(InputStream content, long limit) throws IOException {
        var incoming = empty();
        try (var out = Files.newOutputStream(incoming.path)) {
            var buffer = new byte[64 * 1024];
            var left = limit + 1;
            for (var read = content.read(buffer); read >= 0 && left > 0; read = content.read(buffer)) {
                out.write(buffer, 0, (int) Math.min(read, left));
                left -= read;
            }
            return incoming;
        } catch (IOException | RuntimeException broken) {
            incoming.close();
            throw broken;
        }
    }

    Path path() {
        return path;
    }

    long size() throws IOException {
        return Files.size(path);
    }

    String digest() throws IOException {
        try (var content = new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
