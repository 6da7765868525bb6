package io.duban.platform.file;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Seals the content of one file under its own key: AES-256-GCM in segments, so that a stream is never held as a whole. */
final class FileSeal {

    static final int KEY_BYTES = 32;
    private static final int SEGMENT = 64 * 1024;

    private final AesGcmHkdfStreaming cipher;
    private final byte[] name;

    /** @param sha256 goes into the seal: content that is put under another name does not open */
    FileSeal(byte[] key, String sha256) {
        try {
            cipher = new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT, 0);
            name = sha256.getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    void seal(InputStream plain, OutputStream sealed) throws IOException {
        try (var out = cipher.newEncryptingStream(sealed, name)) {
            plain.transferTo(out);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** Gives no byte that was not sealed by us; reading fails where something was changed. */
    InputStream open(InputStream sealed) throws IOException {
        try {
            return cipher.newDecryptingStream(sealed, name);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }
}
