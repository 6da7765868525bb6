package io.duban.platform.secret;

import com.google.crypto.tink.subtle.AesGcmJce;
import io.duban.platform.start.CannotStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The file that holds the master key as 64 hexadecimal digits, outside the database. It is made when a secret is first
 * sealed in a database that has none yet; the database keeps a word sealed under it, by which a wrong file is known.
 */
final class MasterKeyFile implements Supplier<byte[]> {

    private static final int KEY_BYTES = 32;
    private static final byte[] WORD = "duban".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PURPOSE = "master-key".getBytes(StandardCharsets.UTF_8);

    private final Path file;
    private final JdbcClient jdbc;
    private final RandomGenerator random;

    /** @param random must be cryptographically strong */
    MasterKeyFile(Path file, JdbcClient jdbc, RandomGenerator random) {
        this.file = file;
        this.jdbc = jdbc;
        this.random = random;
    }

    /** @throws CannotStart without the file of a database that already holds secrets, or with another's */
    @Override
    public byte[] get() {
        try {
            if (!Files.exists(file)) {
                if (sealedWord().isPresent()) {
                    throw new CannotStart(
                            "缺少主密钥文件 %s：数据库里已有用它加密的内容；请把当初的主密钥文件复制到这里，或用 duban.master-key-file 指明位置。".formatted(file));
                }
                make();
            }
            return checked(read());
        } catch (IOException e) {
            throw new CannotStart("主密钥文件 %s 不能读写；请检查目录和权限。".formatted(file), e);
        }
    }

    /** Another process may be making it at this moment: whoever links first wins, and both read the winner's. */
    private void make() throws IOException {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        var folder = file.toAbsolutePath().getParent();
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(folder, "master-key", ".new", ownerOnly);
        try {
            Files.writeString(draft, HexFormat.of().formatHex(key) + "\n");
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            // made by another process just now
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private byte[] read() throws IOException {
        var text = Files.readString(file).strip();
        if (!text.matches("[0-9a-f]{" + 2 * KEY_BYTES + "}")) {
            throw new CannotStart("主密钥文件 %s 的内容不对，应为 64 位十六进制数；请换回当初的文件。".formatted(file));
        }
        return HexFormat.of().parseHex(text);
    }

    private byte[] checked(byte[] key) {
        try {
            var cipher = new AesGcmJce(key);
            jdbc.sql("INSERT INTO events.master_key_check (sealed_word) VALUES (:word) ON CONFLICT DO NOTHING")
                    .param("word", cipher.encrypt(WORD, PURPOSE))
                    .update();
            cipher.decrypt(sealedWord().orElseThrow(), PURPOSE);
            return key;
        } catch (GeneralSecurityException wrong) {
            throw new CannotStart(
                    "主密钥文件 %s 不是这个数据库的主密钥；请换成当初的文件，或用 duban.master-key-file 指明位置。".formatted(file), wrong);
        }
    }

    private Optional<byte[]> sealedWord() {
        return jdbc.sql("SELECT sealed_word FROM events.master_key_check")
                .query(byte[].class)
                .optional();
    }
}
