package io.duban.platform.file;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** Keeps files under the digest of their content; the same content is kept once. Files are never changed or removed. */
public final class StoredFiles {

    private final JdbcClient jdbc;
    private final DataSize maxSize;
    private final InstantSource time;

    public StoredFiles(JdbcClient jdbc, DataSize maxSize, InstantSource time) {
        this.jdbc = jdbc;
        this.maxSize = maxSize;
        this.time = time;
    }

    /**
     * Reads a file to its end and keeps it, unless it is kept already.
     *
     * @param fileName as the sender calls it; its ending must be an accepted one and the content must look like it
     * @throws InvalidValue with field {@code attachments}: empty, too large, not accepted, or not what its name says
     */
    public StoredFile keep(InputStream content, String fileName) throws IOException {
        return keep(content, fileName, maxSize.toBytes());
    }

    /** The same with a limit of its own, in bytes. */
    public StoredFile keep(InputStream content, String fileName, long maxBytes) throws IOException {
        var limit = (int) Math.min(maxBytes, Integer.MAX_VALUE - 9L);
        var bytes = content.readNBytes(limit + 1);
        if (bytes.length == 0) {
            throw invalid("file.empty", "文件是空的，请重新选择。");
        }
        if (bytes.length > limit) {
            throw invalid("file.too-large", "文件超过%s的上限，请压缩或拆分后重新上传。".formatted(inWords(limit)));
        }
        var type = FileType.of(fileName)
                .filter(found -> found.fits(bytes))
                .orElseThrow(() ->
                        invalid("file.not-accepted", "不接受这个文件：只收" + FileType.endings() + "，且内容须与扩展名一致；请转换后重新上传。"));
        var file = new StoredFile(digest(bytes), bytes.length, type.mediaType());
        insert(file, bytes);
        return file;
    }

    /** The file with this digest, with its content. */
    public Optional<StoredContent> open(String sha256) {
        return jdbc.sql("SELECT sha256, size, media_type, content FROM events.stored_file WHERE sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> new StoredContent(
                        new StoredFile(row.getString("sha256"), row.getLong("size"), row.getString("media_type")),
                        row.getBytes("content")))
                .optional();
    }

    private void insert(StoredFile file, byte[] bytes) {
        jdbc.sql("""
                INSERT INTO events.stored_file (sha256, size, media_type, content, created_at)
                VALUES (:sha256, :size, :mediaType, :content, :at)
                ON CONFLICT (sha256) DO NOTHING""")
                .param("sha256", file.sha256())
                .param("size", file.size())
                .param("mediaType", file.mediaType())
                .param("content", bytes)
                .param("at", OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC))
                .update();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String inWords(int bytes) {
        var size = DataSize.ofBytes(bytes);
        if (size.toMegabytes() > 0) {
            return size.toMegabytes() + " MB";
        }
        return size.toKilobytes() > 0 ? size.toKilobytes() + " KB" : bytes + " 字节";
    }

    private static InvalidValue invalid(String code, String sentence) {
        return new InvalidValue(new Rejection.Invalid(code, "attachments", sentence));
    }
}
