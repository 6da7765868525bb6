package io.duban.query.task.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each paper against the one that was looked at and approved, word for word in both files. After an intended change, look at
 * the files under target/received and copy their texts over the approved ones.
 */
class ApprovedPapersTest {

    private static final Path RECEIVED = Path.of("target", "received", "paper");

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void a_word_file_reads_as_approved(PaperKind kind) throws IOException {
        var file = PaperWord.write(SamplePapers.paper(kind));
        compare(kind.slug() + ".docx", file, PrintedPaper.word(file));
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void a_pdf_file_reads_as_approved(PaperKind kind) throws IOException {
        var file = PrintedPaper.PRESS.write(SamplePapers.paper(kind));
        compare(kind.slug() + ".pdf", file, PrintedPaper.pdf(file));
    }

    private static void compare(String name, byte[] file, String text) throws IOException {
        Files.createDirectories(RECEIVED);
        Files.write(RECEIVED.resolve(name), file);
        Files.writeString(RECEIVED.resolve(name + ".txt"), text);
        try (var approved = ApprovedPapersTest.class.getResourceAsStream(name + ".txt")) {
            assertThat(approved).as(name + ".txt").isNotNull();
            assertThat(text).isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
