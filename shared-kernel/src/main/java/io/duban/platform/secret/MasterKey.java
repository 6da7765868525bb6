package io.duban.platform.secret;

import com.google.crypto.tink.subtle.AesGcmJce;
import io.duban.platform.start.CannotStart;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Seals other keys and small secrets, so that a copy of the database alone opens none of them. AES-256-GCM; what is sealed
 * for one purpose does not open for another. The key is read when it is first needed.
 */
public final class MasterKey {

    private final Supplier<byte[]> source;
    private volatile @Nullable AesGcmJce cipher;

    /** @param source the 32 bytes of the key; asked once */
    public MasterKey(Supplier<byte[]> source) {
        this.source = source;
    }

    /** @param purpose what the secret is for, such as {@code person:<id>}; needed again to open it */
    public byte[] seal(byte[] secret, String purpose) {
        try {
            return cipher().encrypt(secret, purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** @throws NotOurs when it was sealed under another key or for another purpose, or has been changed */
    public byte[] open(byte[] sealed, String purpose) {
        try {
            return cipher().decrypt(sealed, purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new NotOurs(purpose, e);
        }
    }

    private AesGcmJce cipher() throws GeneralSecurityException {
        var known = cipher;
        if (known == null) {
            known = new AesGcmJce(source.get());
            cipher = known;
        }
        return known;
    }

    /** A sealed secret that this master key does not open. */
    public static final class NotOurs extends CannotStart {
        NotOurs(String purpose, Throwable cause) {
            super("密文（%s）不能用现有主密钥打开：主密钥文件不是当初那一个，或者密文被改动过；请核对主密钥文件。".formatted(purpose), cause);
        }
    }
}
