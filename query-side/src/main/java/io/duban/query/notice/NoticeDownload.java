package io.duban.query.notice;

import io.duban.kernel.people.Actor;
import io.duban.query.document.Download;
import io.duban.query.notice.compose.NoticeDocument;
import io.duban.query.notice.document.OfficialDocumentWriter;
import io.duban.query.notice.document.OfficialPdf;
import io.duban.query.page.PageController;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A notice as a Word or PDF file in the layout of GB/T 9704. */
@PageController
final class NoticeDownload {

    private final NoticeQuery notices;
    private final NoticeDocument document;
    private final OfficialPdf pdf = new OfficialPdf();

    NoticeDownload(NoticeQuery notices, NoticeDocument document) {
        this.notices = notices;
        this.document = document;
    }

    @GetMapping("/notices/{id}/document.docx")
    ResponseEntity<byte[]> word(@PathVariable UUID id, Actor viewer) throws IOException {
        var notice = found(id, viewer);
        var bytes = new ByteArrayOutputStream();
        new OfficialDocumentWriter().write(document.of(notice), bytes);
        return file(notice, Download.WORD, ".docx", bytes.toByteArray());
    }

    @GetMapping("/notices/{id}/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Actor viewer) throws IOException {
        var notice = found(id, viewer);
        return file(notice, MediaType.APPLICATION_PDF, ".pdf", pdf.write(document.of(notice)));
    }

    private NoticeView found(UUID id, Actor viewer) {
        return notices.one(id, viewer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> file(NoticeView notice, MediaType type, String ending, byte[] content) {
        return Download.of(name(notice) + ending, type, content);
    }

    /** The title, without what no file name may hold. */
    private static String name(NoticeView notice) {
        var number = notice.number() == null ? "" : notice.number() + " ";
        return (number + notice.title()).replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_");
    }
}
