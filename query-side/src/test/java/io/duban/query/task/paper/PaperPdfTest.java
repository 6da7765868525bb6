package io.duban.query.task.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class PaperPdfTest {

    @Test
    void several_people_print_at_the_same_time_and_each_gets_the_right_paper() throws Exception {
        var alone = new ArrayList<byte[]>();
        for (var kind : PaperKind.values()) {
            alone.add(PrintedPaper.PRESS.write(SamplePapers.paper(kind)));
        }
        var together = new ArrayList<Future<byte[]>>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var kind : PaperKind.values()) {
                together.add(people.submit(() -> new PaperPdf(SamplePapers.TEXTS).write(SamplePapers.paper(kind))));
            }
        }
        for (var i = 0; i < alone.size(); i++) {
            assertThat(together.get(i).get()).isEqualTo(alone.get(i));
        }
    }

    @Test
    void a_file_describes_itself_and_is_tagged_for_readers_who_listen() throws Exception {
        try (var pdf = Loader.loadPDF(PrintedPaper.PRESS.write(SamplePapers.paper(PaperKind.CLOSING)))) {
            var described = pdf.getDocumentInformation();
            assertThat(described.getTitle()).isEqualTo("督办事项销号单");
            assertThat(described.getAuthor()).isEqualTo("溪山县人民政府督查室");
            assertThat(described.getCreationDate().toInstant()).isEqualTo("2026-08-05T00:00:00Z");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getMetadata())
                    .as("no claim of conformance")
                    .isNull();
        }
    }
}
