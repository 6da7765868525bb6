package io.duban.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.platform.database.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    final FileDesk desk = FileDesk.over(DATABASE, FileLimits.of(DataSize.ofKilobytes(64)));
    final StoredFiles files = desk.files;

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
    void another_process_with_the_same_master_key_reads_it() throws IOException {
        var kept = keep(PDF, "报告.pdf");
        var other = FileDesk.over(DATABASE);

        assertThat(other.files.open(kept.sha256()).orElseThrow().file()).isEqualTo(kept);
        assertThat(other.files.open(kept.sha256()).orElseThrow().bytes()).isEqualTo(PDF);
    }

    @Test
    void a_copy_of_the_database_does_not_tell_what_a_file_says() throws IOException {
        var kept = keep("%PDF-1.7 only-in-this-file".getBytes(StandardCharsets.UTF_8), "报告.pdf");

        var pieces = views.sql("SELECT content FROM events.file_piece WHERE sha256 = ?")
                .param(kept.sha256())
                .query(byte[].class)
                .list();

        assertThat(pieces).hasSize(1);
        assertThat(new String(pieces.getFirst(), StandardCharsets.ISO_8859_1)).doesNotContain("PDF", "only-in-this");
    }

    @Test
    void a_file_of_the_first_releases_is_still_given_out() throws IOException {
        var old = "%PDF-1.4 kept long ago".getBytes(StandardCharsets.UTF_8);
        var digest = "c".repeat(64);
        views.sql("INSERT INTO events.stored_file VALUES (?, ?, 'application/pdf', ?, now())")
                .params(digest, old.length, old)
                .update();

        var content = files.open(digest).orElseThrow();

        assertThat(content.bytes()).isEqualTo(old);
        assertThat(content.file()).isEqualTo(new StoredFile(digest, old.length, "application/pdf"));
    }

    @Test
    void whoever_changes_the_sealed_content_or_the_key_gets_nothing_opened() throws IOException {
        var kept = keep("%PDF-1.7 to be changed".getBytes(StandardCharsets.UTF_8), "报告.pdf");
        JdbcClient.create(DATABASE.adminDataSource())
                .sql(
                        "UPDATE events.file_piece SET content = set_byte(content, 60, get_byte(content, 60) # 1) WHERE sha256 = ?")
                .param(kept.sha256())
                .update();

        assertThatThrownBy(() -> files.open(kept.sha256()).orElseThrow().bytes())
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_file_in_passing_is_destroyed_with_its_key_and_may_come_in_again() throws IOException {
        var content = "%PDF-1.7 names a citizen".getBytes(StandardCharsets.UTF_8);
        var kept = desk.keepInPassing(content, "台账.pdf");
        var key = sealedKey(kept.sha256());

        desk.passing.destroy(kept.sha256());

        assertThat(files.open(kept.sha256())).isEmpty();
        assertThat(files.isPurged(kept.sha256())).isFalse();
        for (var table : List.of("file_key", "file_piece", "passing_file")) {
            assertThat(count(table, kept.sha256())).as(table).isZero();
        }

        desk.keepInPassing(content, "台账.pdf");
        assertThat(files.open(kept.sha256()).orElseThrow().bytes()).isEqualTo(content);
        assertThat(sealedKey(kept.sha256())).isNotEqualTo(key);
    }

    @Test
    void a_folder_is_emptied_of_it_too(@TempDir Path folder) throws IOException {
        var there = FileDesk.inFolder(DATABASE, folder, FileLimits.of(DataSize.ofKilobytes(64)));
        var kept = there.keepInPassing("%PDF-1.7 in a folder".getBytes(StandardCharsets.UTF_8), "台账.pdf");
        assertThat(filesUnder(folder)).isEqualTo(1);

        there.passing.destroy(kept.sha256());

        assertThat(filesUnder(folder)).isZero();
    }

    @Test
    void what_is_kept_for_another_purpose_as_well_stays_whichever_came_first() throws IOException {
        var before = keep("%PDF-1.7 attached before".getBytes(StandardCharsets.UTF_8), "一.pdf");
        desk.keepInPassing("%PDF-1.7 attached before".getBytes(StandardCharsets.UTF_8), "一.pdf");
        var after = desk.keepInPassing("%PDF-1.7 attached after".getBytes(StandardCharsets.UTF_8), "二.pdf");
        keep("%PDF-1.7 attached after".getBytes(StandardCharsets.UTF_8), "二.pdf");

        for (var kept : List.of(before, after)) {
            desk.passing.destroy(kept.sha256());
            assertThat(files.open(kept.sha256())).as(kept.toString()).isPresent();
        }
    }

    @Test
    void what_nobody_imported_is_destroyed_when_its_time_is_over_and_not_before() throws IOException {
        var kept = desk.keepInPassing("%PDF-1.7 only tried".getBytes(StandardCharsets.UTF_8), "台账.pdf");

        desk.passing.destroyWhatIsOver();
        assertThat(files.open(kept.sha256())).isPresent();

        desk.impatient.destroyWhatIsOver();
        assertThat(files.open(kept.sha256())).isEmpty();
    }

    @Test
    void what_an_import_still_needs_stays_until_it_is_complete() throws IOException {
        var kept = desk.keepInPassing("%PDF-1.7 half imported".getBytes(StandardCharsets.UTF_8), "台账.pdf");
        record(0, "ledger.import_started", "{\"sha256\":\"" + kept.sha256() + "\"}");

        desk.passing.destroy(kept.sha256());
        desk.impatient.destroyWhatIsOver();
        assertThat(files.open(kept.sha256())).isPresent();

        record(1, "ledger.import_completed", "{}");
        desk.passing.destroy(kept.sha256());
        assertThat(files.open(kept.sha256())).isEmpty();
    }

    private static void record(int number, String name, String payload) {
        JdbcClient.create(DATABASE.eventsDataSource())
                .sql("""
                        INSERT INTO events.domain_event (event_id, stream_type, stream_id, sequence_number, recorded_at,
                                                         name, revision, payload, metadata)
                        VALUES (gen_random_uuid(), 'LedgerImport', '00000000-0000-7000-8000-00000000000f', :number, now(),
                                :name, 1, :payload::jsonb, '{}')""")
                .param("number", number)
                .param("name", name)
                .param("payload", payload)
                .update();
    }

    private byte[] sealedKey(String sha256) {
        return views.sql("SELECT sealed_key FROM events.file_key WHERE sha256 = ?")
                .param(sha256)
                .query(byte[].class)
                .single();
    }

    private int count(String table, String sha256) {
        return views.sql("SELECT count(*) FROM events." + table + " WHERE sha256 = ?")
                .param(sha256)
                .query(Integer.class)
                .single();
    }

    private static long filesUnder(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void the_same_content_is_kept_once() throws IOException {
        var content = "%PDF-twice".getBytes(StandardCharsets.UTF_8);

        var first = keep(content, "一.pdf");
        var second = keep(content, "二.pdf");

        assertThat(second).isEqualTo(first);
        assertThat(views.sql("SELECT count(*) FROM events.file_piece WHERE sha256 = ?")
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
            for (var wish : List.of(
                    "DELETE FROM events.stored_file",
                    "UPDATE events.stored_file SET content = ''",
                    "DELETE FROM events.file_key",
                    "UPDATE events.file_key SET sealed_key = ''",
                    "DELETE FROM events.file_piece",
                    "UPDATE events.file_piece SET content = ''",
                    "DELETE FROM events.quarantined_file",
                    "DELETE FROM events.file_purge",
                    "UPDATE events.file_purge SET reason = ''")) {
                assertThatThrownBy(() -> role.sql(wish).update()).rootCause().hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void no_key_is_destroyed_that_nobody_decided_to_destroy() throws IOException {
        var kept = keep(PDF, "报告.pdf");

        assertThatThrownBy(() -> views.sql("SELECT events.destroy_file_key(?)::text")
                        .param(kept.sha256())
                        .query(String.class)
                        .optional())
                .rootCause()
                .hasMessageContaining("nobody has decided");
        assertThatThrownBy(() -> views.sql("SELECT events.remove_file_pieces(?)::text")
                        .param(kept.sha256())
                        .query(String.class)
                        .optional())
                .rootCause()
                .hasMessageContaining("the key of this file is still there");
    }

    @Test
    void a_kind_of_file_may_have_a_limit_of_its_own() throws IOException {
        var own = FileDesk.over(
                DATABASE, FileDesk.limits(DataSize.ofKilobytes(64), Map.of("pdf", DataSize.ofKilobytes(1))));

        assertThat(own.keep(Arrays.copyOf(PDF, 1024), "a.pdf").size()).isEqualTo(1024);
        assertThatThrownBy(() -> own.keep(Arrays.copyOf(PDF, 1025), "a.pdf"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("1 KB");
        assertThat(own.keep(Documents.docx("一份较大的报告"), "a.docx").size()).isGreaterThan(1024);
    }

    @Test
    void the_content_says_what_it_is_whatever_it_is_called() throws IOException {
        var sheet = Documents.xlsx("事项");
        assertThat(keep(sheet, "台账.xlsx").mediaType()).endsWith("spreadsheetml.sheet");
        assertThat(keep(Documents.xls("事项"), "台账.xls").mediaType()).isEqualTo("application/vnd.ms-excel");
        assertThat(keep(Documents.ofd("通知"), "通知.ofd").mediaType()).isEqualTo("application/ofd");

        assertRefused(sheet, "台账.docx", "file.not-accepted");
        assertRefused(sheet, "台账.zip", "file.not-accepted");
        assertRefused(Documents.zip(Map.of("a.txt", PDF)), "台账.xlsx", "file.not-accepted");
        assertRefused(Documents.zip(Map.of("a.txt", PDF)), "通知.ofd", "file.not-accepted");
        assertRefused(Documents.xls("事项"), "报告.doc", "file.not-accepted");
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
        assertThat(answer.getBody()).isNotNull();
        assertThat(answer.getBody().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(answer.getHeaders().getContentLength()).isEqualTo(PDF.length);
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
        "'/', 附件",
        "'..\\..\\windows\\system.ini', system.ini",
        "'报告\u2028.pdf', 报告.pdf",
        "'CON\r\nSet-Cookie: a=b.pdf', CONSet-Cookie a=b.pdf",
        "'%2e%2e%2fpasswd.pdf', %2e%2e%2fpasswd.pdf"
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
        return desk.keep(content, name);
    }
}
