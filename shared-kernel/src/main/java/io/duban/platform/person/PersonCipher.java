package io.duban.platform.person;

import com.google.crypto.tink.subtle.AesGcmJce;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.person.PersonalField;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals the fields of one person: AES-256-GCM under their own key. A value opens only for its person and field, and is
 * padded to whole blocks, so that the length of what is kept does not tell the length of a name.
 */
final class PersonCipher {

    static final int KEY_BYTES = 32;
    private static final int BLOCK = 64;

    private final AesGcmJce cipher;
    private final PersonKey person;

    PersonCipher(byte[] key, PersonKey person) {
        try {
            this.cipher = new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
        this.person = person;
    }

    byte[] seal(PersonalField field, String value) {
        var text = value.getBytes(StandardCharsets.UTF_8);
        var blocks = (Integer.BYTES + text.length + BLOCK - 1) / BLOCK;
        var padded = ByteBuffer.allocate(blocks * BLOCK).putInt(text.length).put(text);
        try {
            return cipher.encrypt(padded.array(), place(field));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    String open(PersonalField field, byte[] sealed) {
        try {
            var padded = ByteBuffer.wrap(cipher.decrypt(sealed, place(field)));
            var text = new byte[padded.getInt()];
            padded.get(text);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("%s of %s was changed".formatted(field, person), e);
        }
    }

    private byte[] place(PersonalField field) {
        return (person + ":" + field.name()).getBytes(StandardCharsets.UTF_8);
    }
}
