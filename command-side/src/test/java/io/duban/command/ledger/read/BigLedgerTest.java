package io.duban.command.ledger.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest ledger that is let in, read by a process of its own with a small heap. */
@Tag("long")
class BigLedgerTest {
    private static final List<String> HEADER = List.of(
            "序号", "编号", "类别", "来源", "来源文号", "事项名称", "具体内容及目标", "完成标准", "牵头领导", "牵头单位", "责任人", "协办单位", "立项日期", "交办日期",
            "时限类型", "办理时限", "进度%", "最新进展", "办理状态", "销号日期", "群众评议");

    @TempDir
    Path folder;

    /** What the process of its own does. */
    static final class Reading {
        public static void main(String[] file) throws IOException {
            try (InputStream stream = Files.newInputStream(Path.of(file[0]))) {
                String answer =
                        switch (LedgerReader.read(stream, "big.xlsx")) {
                            case LedgerReading.Ledger ledger ->
                                ledger.rows().size() + " rows, "
                                        + ledger.problems().size() + " problems";
                            case LedgerReading.Unreadable unreadable -> unreadable.code();
                        };
                Files.writeString(Path.of(file[1]), answer);
            }
        }
    }

    @Test
    void a_hundred_thousand_rows_are_read_in_a_heap_of_384_megabytes() throws Exception {
        assertThat(answerFor(100_000)).isEqualTo("100000 rows, 0 problems");
    }

    @Test
    void one_row_more_is_refused() {
        byte[] file = LedgerFile.sheet(sheet -> {
            LedgerFile.row(sheet, 0, List.of("事项名称", "牵头单位", "立项日期", "办理时限", "办理状态"));
            for (int i = 1; i <= 100_001; i++) {
                LedgerFile.row(sheet, i, List.of("第" + i + "号路灯修复", "文昌街道", 46073, 46104, "正在推进"));
            }
        });
        assertThat(LedgerReader.read(file, "a.xlsx"))
                .isInstanceOfSatisfying(LedgerReading.Unreadable.class, unreadable -> assertThat(unreadable.code())
                        .isEqualTo("TOO_MANY_ROWS"));
    }

    private String answerFor(int rows) throws IOException, InterruptedException {
        Path file = folder.resolve("big.xlsx");
        write(file, rows);
        Path answer = folder.resolve("answer");
        Path errors = folder.resolve("errors");
        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reading.class.getName(),
                        file.toString(),
                        answer.toString())
                .redirectErrorStream(true)
                .redirectOutput(errors.toFile())
                .start();
        try {
            assertThat(reading.waitFor(90, TimeUnit.SECONDS)).isTrue();
        } finally {
            reading.destroyForcibly();
        }
        assertThat(reading.exitValue()).as(Files.readString(errors, UTF_8)).isZero();
        return Files.readString(answer);
    }

    private static void write(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("台账");
            LedgerFile.row(sheet, 0, HEADER);
            for (int i = 1; i <= rows; i++) {
                LedgerFile.row(sheet, i, row(i));
            }
        }
    }

    private static List<Object> row(int i) {
        String title = "第" + i + "号路灯修复";
        return List.of(
                i,
                "督办〔2026〕" + i + "号",
                "民生实事",
                "政府工作报告",
                "溪督〔2026〕" + i % 60 + "号",
                title,
                title + "，按期完成并通过验收",
                "现场核查合格",
                "副县长 石磊",
                "文昌街道",
                "陈杰",
                "县公安局、县水利局",
                46073,
                46073,
                "一般事项",
                46104,
                100,
                "已完成，资料齐全",
                "已销号",
                46104,
                "满意");
    }
}
