package io.duban.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A kept file together with its content, which is read as a stream. */
public final class StoredContent {

    private final StoredFile file;
    private final Opening opening;

    StoredContent(StoredFile file, Opening opening) {
        this.file = file;
        this.opening = opening;
    }

    public StoredFile file() {
        return file;
    }

    /** From its beginning; to be closed by the caller. */
    public InputStream stream() throws IOException {
        return opening.open();
    }

    /** All of it, for a reader that has to go to and fro in it; a download is a {@link #download}. */
    public byte[] bytes() throws IOException {
        try (var content = stream()) {
            return content.readAllBytes();
        }
    }

    /**
     * The download: always as an attachment, never opened inside a page, whatever it contains.
     *
     * @param fileName the name the file was handed in under; made harmless, written as RFC 6266 says
     */
    public ResponseEntity<Resource> download(String fileName) {
        var disposition = ContentDisposition.attachment()
                .filename(FileName.harmless(fileName), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(this::stream, file.sha256()));
    }

    interface Opening {
        InputStream open() throws IOException;
    }
}
