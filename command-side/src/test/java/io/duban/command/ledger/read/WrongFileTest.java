package io.duban.command.ledger.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no ledger, most of them sent by mistake: each gets its own sentence. */
class WrongFileTest {
    private static final byte[] SOUND = LedgerFile.with().bytes();

    static Stream<Arguments> wrongFiles() {
        return Stream.of(
                arguments("an empty file", new byte[0], "EMPTY_FILE", "0 字节"),
                arguments("a CSV", "事项名称,牵头单位\n路灯,文昌街道\n".getBytes(UTF_8), "NOT_XLSX", "CSV"),
                arguments(
                        "a web page",
                        "<!DOCTYPE html><html><body><table></table></body></html>".getBytes(UTF_8),
                        "NOT_XLSX",
                        "网页"),
                arguments(
                        "a renamed picture",
                        HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"),
                        "NOT_XLSX",
                        "图片"),
                arguments("a PDF", "%PDF-1.7\n%".getBytes(UTF_8), "NOT_XLSX", "PDF"),
                arguments(
                        "an XML table",
                        "<?xml version=\"1.0\"?><Workbook><Worksheet/></Workbook>".getBytes(UTF_8),
                        "NOT_XLSX",
                        "XML"),
                arguments("noise", noise(), "NOT_XLSX", "其他类型"),
                arguments("an old .xls", ole2("Workbook"), "OLD_XLS", ".xls"),
                arguments("an old .doc", ole2("WordDocument"), "NOT_XLSX", "Word"),
                arguments("a workbook with a password", ole2("EncryptedPackage"), "PASSWORD_PROTECTED", "密码"),
                arguments("a .docx", zip("word/document.xml"), "NOT_XLSX", "Word"),
                arguments("a .pptx", zip("ppt/presentation.xml"), "NOT_XLSX", "演示文稿"),
                arguments("a zip of pictures", zip("a.png"), "NOT_XLSX", "压缩包"),
                arguments("an .xlsb", zip("xl/workbook.bin"), "NOT_XLSX", "xlsb"),
                arguments(
                        "an .xlsm",
                        new RawPackage().part("xl/vbaProject.bin", "x").bytes(),
                        "HAS_MACROS",
                        "宏"),
                arguments("half a file", Arrays.copyOf(SOUND, SOUND.length / 2), "CORRUPT", "损坏"),
                arguments("the first bytes of a file", Arrays.copyOf(SOUND, 10), "CORRUPT", "损坏"),
                arguments("21 MB", new byte[21 * 1024 * 1024], "FILE_TOO_LARGE", "20 MB"));
    }

    private static byte[] noise() {
        byte[] bytes = new byte[1000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] ole2(String stream) {
        byte[] bytes = new byte[2048];
        System.arraycopy(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, bytes, 0, 8);
        byte[] name = stream.getBytes(UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        return bytes;
    }

    private static byte[] zip(String part) {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry(part));
            zip.write("<a/>".getBytes(ISO_8859_1));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("wrongFiles")
    void each_wrong_file_is_told_what_it_is_and_what_to_do(String what, byte[] content, String code, String word) {
        assertThat(LedgerReader.read(content, "六月.xlsx"))
                .isInstanceOfSatisfying(LedgerReading.Unreadable.class, unreadable -> {
                    assertThat(unreadable.code()).isEqualTo(code);
                    assertThat(unreadable.sentence())
                            .startsWith("文件“六月.xlsx”")
                            .contains(word, "请")
                            .endsWith("。");
                });
    }

    @Test
    void the_content_decides_and_not_the_name() {
        assertThat(LedgerReader.read(SOUND, "六月.csv")).isInstanceOf(LedgerReading.Ledger.class);
    }

    @Test
    void a_hostile_file_name_does_no_harm_to_the_sentence() {
        String name = "\u202ecod.\nexe" + "长".repeat(500);
        assertThat(LedgerReader.read(new byte[0], name))
                .isInstanceOfSatisfying(LedgerReading.Unreadable.class, unreadable -> assertThat(unreadable.sentence())
                        .startsWith("文件“cod.exe长")
                        .hasSizeLessThan(150));
    }

    @Test
    void a_stream_that_breaks_off_is_refused() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThat(LedgerReader.read(broken, "a.xlsx"))
                .isInstanceOfSatisfying(LedgerReading.Unreadable.class, unreadable -> assertThat(unreadable.code())
                        .isEqualTo("READ_FAILED"));
    }

    @Test
    void an_endless_stream_is_read_no_further_than_the_limit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThat(LedgerReader.read(endless, "a.xlsx"))
                .isInstanceOfSatisfying(LedgerReading.Unreadable.class, unreadable -> assertThat(unreadable.code())
                        .isEqualTo("FILE_TOO_LARGE"));
    }

    @Test
    void whatever_bytes_are_damaged_nothing_is_thrown() {
        Random random = new Random(20260220);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = SOUND.clone();
            for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThat(LedgerReader.read(new ByteArrayInputStream(damaged), "a.xlsx"))
                    .isNotNull();
        }
    }
}
