package io.duban.query.notice.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class RepeatableFileTest {

    @Test
    void the_same_document_gives_the_same_bytes_in_any_time_zone() {
        byte[] here = WrittenDocument.of(SampleNotices.signed()).bytes();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(WrittenDocument.of(SampleNotices.signed()).bytes()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(WrittenDocument.of(SampleNotices.draft()).bytes())
                .isEqualTo(WrittenDocument.of(SampleNotices.draft()).bytes())
                .isNotEqualTo(here);
    }

    @Test
    void no_entry_tells_when_the_file_was_written() throws IOException {
        List<LocalDateTime> times = new ArrayList<>();
        byte[] bytes = WrittenDocument.of(SampleNotices.signed()).bytes();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                times.add(part.getTimeLocal());
            }
        }
        assertThat(times).hasSizeGreaterThan(5).containsOnly(LocalDateTime.of(2000, 1, 1, 0, 0));
    }

    @Test
    void the_file_describes_itself_by_title_signature_and_date_of_the_document() throws IOException {
        var core = WrittenDocument.of(SampleNotices.signed())
                .word()
                .getProperties()
                .getCoreProperties();
        assertThat(core.getTitle()).isEqualTo(SampleNotices.TITLE);
        assertThat(core.getCreator()).isEqualTo("溪山县人民政府督查室");
        assertThat(core.getCreated().toInstant()).isEqualTo(Instant.parse("2026-05-08T00:00:00Z"));
        assertThat(core.getModified().toInstant()).isEqualTo(Instant.parse("2026-05-08T00:00:00Z"));
    }

    @Test
    void the_stream_stays_open() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new OfficialDocumentWriter().write(SampleNotices.draft(), out);
        assertThat(closed[0]).isFalse();
        assertThat(out.size()).isPositive();
    }
}
