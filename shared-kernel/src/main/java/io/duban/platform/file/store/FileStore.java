package io.duban.platform.file.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Keeps sealed content under the digest of what is sealed in it. Content comes and goes as a stream; no store knows a key.
 * A name is 64 hexadecimal digits; what is kept under a name stays readable while it is being written again.
 */
public interface FileStore {

    /**
     * Keeps a stream to its end; durable when this returns, not there at all when it fails.
     *
     * @param length of the stream in bytes
     */
    void put(String name, InputStream sealed, long length) throws IOException;

    /** What is kept under a name; to be closed by the caller. */
    Optional<InputStream> open(String name) throws IOException;

    /** Takes it away; nothing happens where nothing is kept. */
    void remove(String name) throws IOException;

    /** @throws IllegalArgumentException for anything that is no digest, such as a path */
    static String checked(String name) {
        if (!name.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a digest: " + name.length() + " characters");
        }
        return name;
    }
}
