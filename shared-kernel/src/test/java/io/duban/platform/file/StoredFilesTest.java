package io.duban.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.platform.database.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** Files on a real database. */
class StoredFilesTest {

    static final TestDatabase DATABASE = TestDatabase.fresh();
    static final byte[] PDF = "%PDF-1.7 一份报告".getBytes(StandardCharsets.UTF_8);

    final JdbcClient views = JdbcClient.create(DATABASE.viewsDataSource());
    final StoredFiles files = new StoredFiles(views, DataSize.ofKilobytes(64), Clock.systemUTC());

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void a_file_is_kept_under_its_digest_and_comes_back_byte_for_byte() throws IOException {
        var kept = keep(PDF, "报告.pdf");

        assertThat(kept.sha256()).matches("[0-9a-f]{64}");
        assertThat(kept.size()).isEqualTo(PDF.length);
        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        assertThat(files.open(kept.sha256()).orElseThrow().bytes()).isEqualTo(PDF);
    }

    @Test
    void the_command_side_reads_what_a_page_received() throws IOException {
        var kept = keep(PDF, "报告.pdf");
        var commandSide = new StoredFiles(
                JdbcClient.create(DATABASE.eventsDataSource()), DataSize.ofKilobytes(64), Clock.systemUTC());

        assertThat(commandSide.open(kept.sha256()).orElseThrow().file()).isEqualTo(kept);
    }

    @Test
    void the_same_content_is_kept_once() throws IOException {
        var content = "%PDF-twice".getBytes(StandardCharsets.UTF_8);

        var first = keep(content, "一.pdf");
        var second = keep(content, "二.pdf");

        assertThat(second).isEqualTo(first);
        assertThat(views.sql("SELECT count(*) FROM events.stored_file WHERE sha256 = ?")
                        .param(first.sha256())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void an_unknown_digest_opens_nothing() {
        assertThat(files.open("0".repeat(64))).isEmpty();
        assertThat(files.open("../../etc/passwd")).isEmpty();
    }

    @Test
    void the_limit_is_the_last_size_that_is_accepted() throws IOException {
        var exact = Arrays.copyOf(PDF, 64 * 1024);
        var over = Arrays.copyOf(PDF, 64 * 1024 + 1);

        assertThat(keep(exact, "a.pdf").size()).isEqualTo(64 * 1024);
        assertThatThrownBy(() -> keep(over, "a.pdf"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("64 KB");
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused(new byte[0], "a.pdf", "file.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.html", "a.svg", "a.pdf.js", "pdf", "", "a."})
    void other_kinds_of_file_are_refused(String name) {
        assertRefused(PDF, name, "file.not-accepted");
    }

    @Test
    void a_name_that_does_not_match_the_content_is_refused() {
        assertRefused("<html><script>".getBytes(StandardCharsets.UTF_8), "报告.pdf", "file.not-accepted");
        assertRefused(PDF, "照片.PNG", "file.not-accepted");
        assertRefused(new byte[] {'%'}, "a.pdf", "file.not-accepted");
    }

    @Test
    void nobody_changes_or_removes_a_kept_file() throws IOException {
        keep(PDF, "报告.pdf");
        for (var role : List.of(views, JdbcClient.create(DATABASE.eventsDataSource()))) {
            assertThatThrownBy(() -> role.sql("DELETE FROM events.stored_file").update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> role.sql("UPDATE events.stored_file SET content = ''")
                            .update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_download_is_an_attachment_that_no_page_can_open() throws IOException {
        var kept = keep(PDF, "报告.pdf");

        var answer = files.open(kept.sha256()).orElseThrow().download("../关于“道路”的\r\nX-Evil: 1报告.pdf");

        assertThat(answer.getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''")
                .doesNotContain("\r", "\n", "..");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getBody()).isEqualTo(PDF);
    }

    @ParameterizedTest
    @CsvSource({
        "报告.pdf, 报告.pdf",
        "../../etc/passwd, passwd",
        "C:\\Users\\me\\报告.docx, 报告.docx",
        "'a\"b<c>.pdf', abc.pdf",
        "gpj\u202Eexe.pdf, gpjexe.pdf",
        "零\u200B宽.pdf, 零宽.pdf",
        "'a\u0000b.pdf', ab.pdf",
        "'', 附件",
        "'..', 附件",
        "'/', 附件"
    })
    void a_file_name_is_made_harmless(String name, String harmless) {
        assertThat(FileName.harmless(name)).isEqualTo(harmless);
    }

    @Test
    void a_very_long_file_name_keeps_its_ending() {
        assertThat(FileName.harmless("长".repeat(300) + ".pdf")).hasSize(120).endsWith("长.pdf");
    }

    private void assertRefused(byte[] content, String name, String code) {
        assertThatThrownBy(() -> keep(content, name)).isInstanceOfSatisfying(InvalidValue.class, refused -> {
            assertThat(refused.rejection().code()).isEqualTo(code);
            assertThat(refused.rejection().field()).isEqualTo("attachments");
            assertThat(refused.rejection().sentence()).contains("请");
        });
    }

    private StoredFile keep(byte[] content, String name) throws IOException {
        return files.keep(new ByteArrayInputStream(content), name);
    }
}
