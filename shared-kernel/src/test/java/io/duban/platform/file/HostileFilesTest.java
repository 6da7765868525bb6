package io.duban.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.platform.database.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** S6: files that are made to do harm, and files that nobody can look into. */
class HostileFilesTest {

    static final TestDatabase DATABASE = TestDatabase.fresh();

    /** What S6 allows the heap to grow; who takes less in all has never held more. */
    private static final long MOST_MEMORY = 64L << 20;

    /** Names of entries come and go one by one: taken in all, not held. */
    private static final long MOST_FOR_NAMES = 256L << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    final FileDesk desk = FileDesk.over(DATABASE);

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    static Stream<Arguments> hostile() {
        var inner = Documents.zip(Map.of("a.txt", "a".getBytes(StandardCharsets.UTF_8)));
        return Stream.of(
                Arguments.of("inflates to 400 MB", "弹.zip", inflating(400), "file.bomb"),
                Arguments.of("50000 entries", "多.zip", many(50_000), "file.bomb"),
                Arguments.of(
                        "an archive in an archive",
                        "套.zip",
                        Documents.zip(Map.of("内.zip", inner)),
                        "file.nested-archive"),
                Arguments.of(
                        "another kind of archive",
                        "套.zip",
                        Documents.zip(Map.of("内.txt", new byte[] {0x52, 0x61, 0x72, 0x21, 1, 2, 3, 4})),
                        "file.nested-archive"),
                Arguments.of(
                        "a bomb in a document in an archive",
                        "套.zip",
                        Documents.zip(Map.of("内.docx", inflating(400))),
                        "file.bomb"),
                Arguments.of("a password", "锁.pdf", Documents.lockedPdf(), "file.encrypted"),
                Arguments.of("half a workbook", "半.xlsx", half(Documents.xlsx("事项")), "file.unreadable"),
                Arguments.of(
                        "a page in a photo",
                        "图.jpg",
                        "<html><script>".getBytes(StandardCharsets.UTF_8),
                        "file.not-accepted"),
                Arguments.of(
                        "half a photo",
                        "图.jpg",
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 9},
                        "file.picture-unreadable"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void it_is_refused_in_little_memory_and_with_a_sentence(String what, String name, byte[] content, String code) {
        var before = THREADS.getTotalThreadAllocatedBytes();

        assertThatThrownBy(() -> desk.keep(content, name)).isInstanceOfSatisfying(InvalidValue.class, refused -> {
            assertThat(refused.rejection().code()).isEqualTo(code);
            assertThat(refused.rejection().sentence()).contains("请");
        });
        assertThat(THREADS.getTotalThreadAllocatedBytes() - before)
                .as("bytes that all threads together took, whether or not they gave them back")
                .isLessThan(name.equals("多.zip") ? MOST_FOR_NAMES : MOST_MEMORY);
        assertThat(desk.files.open(FileSecrecyTest.digest(content))).isEmpty();
    }

    @Test
    void nobody_reads_on_after_the_limit_however_much_more_is_sent() {
        var limit = DataSize.ofKilobytes(64);
        var endless = new Endless();
        var small = FileDesk.over(DATABASE, FileLimits.of(limit));

        assertThatThrownBy(() -> small.files.keep(endless, "大.pdf", FileDesk.LIAISON))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo("file.too-large"));

        assertThat(endless.given).isLessThanOrEqualTo(3 * limit.toBytes());
    }

    @Test
    void a_file_of_which_less_is_allowed_is_not_read_further_than_that() {
        var endless = new Endless();

        assertThatThrownBy(() -> desk.files.keep(endless, "程序.exe", FileDesk.LIAISON, 10))
                .isInstanceOf(InvalidValue.class);

        assertThat(endless.given).isLessThanOrEqualTo(128 * 1024);
    }

    @Test
    void an_entity_from_elsewhere_is_not_fetched() throws IOException {
        var xxe = Documents.zip(Map.of(
                "OFD.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>"
                        .getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> desk.keep(xxe, "x.ofd"))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo("file.unreadable"));
    }

    @Test
    void a_chart_in_a_document_is_no_archive_in_an_archive() throws IOException {
        var document = Documents.zip(Map.of("汇报.docx", Documents.docx("一切正常"), "台账.xlsx", Documents.xlsx("事项")));

        assertThat(desk.keep(document, "材料.zip").size()).isEqualTo(document.length);
    }

    @Test
    void nobody_takes_a_file_while_the_scanner_does_not_answer() {
        var scanned = FileDesk.scannedBy(DATABASE, "127.0.0.1:1");

        assertThatThrownBy(() -> scanned.keep(Documents.pdf("甲"), "甲.pdf"))
                .isInstanceOfSatisfying(InvalidValue.class, refused -> {
                    assertThat(refused.rejection().code()).isEqualTo("file.not-checked");
                    assertThat(refused.rejection().sentence()).contains("暂时不能检查");
                });
    }

    private static byte[] inflating(int megabytes) {
        return Documents.written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("a.txt"));
                var piece = new byte[1024 * 1024];
                for (var number = 0; number < megabytes; number++) {
                    zip.write(piece);
                }
            }
        });
    }

    private static byte[] many(int entries) {
        var all = new HashMap<String, byte[]>();
        IntStream.range(0, entries).forEach(number -> all.put(number + ".txt", new byte[0]));
        return Documents.zip(all);
    }

    /** Sends and sends, and counts. */
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return ' ';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            given += length;
            Arrays.fill(into, from, from + length, (byte) ' ');
            return length;
        }
    }

    private static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }
}
