package io.duban.query.task.paper;

import io.duban.query.document.Download;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A written paper on its way to a browser. */
final class PaperFile {

    static final MediaType PDF = MediaType.APPLICATION_PDF;

    /** In characters; file systems take 255 bytes, and a Chinese character has three. */
    private static final int LONGEST_NAME = 70;

    private PaperFile() {}

    static ResponseEntity<byte[]> download(Paper paper, MediaType type, String ending, byte[] content) {
        return Download.of(name(paper) + ending, type, content);
    }

    /** Without what no file name may hold. */
    private static String name(Paper paper) {
        var name = paper.name().replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_");
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }
}
