package io.duban.platform.file;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A kept file together with its bytes. */
public record StoredContent(StoredFile file, byte[] bytes) {

    /**
     * The download: always as an attachment, never opened inside a page, whatever it contains.
     *
     * @param fileName the name the file was handed in under; made harmless, written as RFC 6266 says
     */
    public ResponseEntity<byte[]> download(String fileName) {
        var disposition = ContentDisposition.attachment()
                .filename(FileName.harmless(fileName), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(bytes.length)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(bytes);
    }
}
