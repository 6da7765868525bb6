package io.duban.query.notice;

import io.duban.kernel.people.Actor;
import io.duban.query.notice.compose.NoticeDocument;
import io.duban.query.notice.document.OfficialDocumentWriter;
import io.duban.query.page.PageController;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A notice as a Word file in the layout of GB/T 9704. */
@PageController
final class NoticeDownload {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final NoticeQuery notices;
    private final NoticeDocument document;

    NoticeDownload(NoticeQuery notices, NoticeDocument document) {
        this.notices = notices;
        this.document = document;
    }

    @GetMapping("/notices/{id}/document.docx")
    ResponseEntity<byte[]> word(@PathVariable UUID id, Actor viewer) throws IOException {
        var notice = notices.one(id, viewer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var bytes = new ByteArrayOutputStream();
        new OfficialDocumentWriter().write(document.of(notice), bytes);
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(HttpHeaders.CONTENT_DISPOSITION, named(notice).toString())
                .body(bytes.toByteArray());
    }

    /** Old browsers get an English name, the others the title (RFC 6266). */
    private static ContentDisposition named(NoticeView notice) {
        var number = notice.number() == null ? "" : notice.number() + " ";
        return ContentDisposition.attachment()
                .filename(number + notice.content().wording().title() + ".docx", StandardCharsets.UTF_8)
                .build();
    }
}
