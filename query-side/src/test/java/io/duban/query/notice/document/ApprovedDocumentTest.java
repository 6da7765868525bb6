package io.duban.query.notice.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The whole text part of a notice against the one that was looked at and approved. After an intended change, look at the
 * new file in Word and copy target/received/notice.xml over the approved one.
 */
class ApprovedDocumentTest {

    @Test
    void a_notice_is_written_as_approved() throws IOException {
        String received = lines(WrittenDocument.of(SampleNotices.signed()).part("word/document.xml"));
        Path kept = Path.of("target", "received", "notice.xml");
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, received);
        try (InputStream approved = ApprovedDocumentTest.class.getResourceAsStream("approved-notice.xml")) {
            assertThat(approved).as("approved-notice.xml").isNotNull();
            assertThat(received).isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String lines(String xml) {
        return xml.replace("\r", "").replace("><", ">\n<").strip() + "\n";
    }
}
