package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.roster.RosterIssue;
import io.duban.kernel.roster.RosterTrial;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.event.AxonQuiet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Units and people from the command line, over an empty database. */
class RosterCallTest {

    private final TestDatabase database = TestDatabase.fresh();

    @TempDir
    private Path folder;

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void a_roster_is_tried_taken_over_once_and_never_twice() throws IOException {
        AxonQuiet.apply();
        var file = roster().toString();

        var tried = call(0, file, "--dry-run", "--from", "2026-07-01");
        assertThat(tried).contains("自2026-07-01起生效", "新建：2 处", "单位第2行 新建 石桥镇", "只是试算，没有导入任何内容。");
        assertThat(facts()).isZero();

        assertThat(call(0, file)).contains("导入完成：改动 3 处。");
        var after = facts();

        assertThat(call(0, file)).contains("新建：0 处", "没有变化：3 处", "没有新增内容");
        assertThat(facts()).isEqualTo(after).isEqualTo(5);
    }

    @Test
    void a_file_that_is_not_there_makes_no_sense_and_opens_no_database() {
        assertThat(call(CommandLine.WRONG_CALL, folder.resolve("nowhere.xlsx").toString()))
                .isEmpty();
    }

    @Test
    void every_problem_is_told_with_its_sheet_row_and_column() {
        var out = new ByteArrayOutputStream();
        RosterInWords.print(
                new RosterTrial.Plan(
                        "a.xlsx",
                        "0",
                        LocalDate.of(2026, 7, 1),
                        List.of(),
                        List.of(
                                new RosterIssue("旧表", 0, "", "", false, "SHEET_NOT_READ", "没有读取。"),
                                new RosterIssue("单位", 2, "上级单位", "西山县", true, "PARENT_UNKNOWN", "没有找到这个上级。")),
                        "m"),
                new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .endsWith("  [提醒] 旧表：没有读取。", "  [错误] 单位第2行 上级单位“西山县”：没有找到这个上级。");
    }

    private Path roster() throws IOException {
        var file = folder.resolve("roster.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var units = book.createSheet("单位");
            row(units, 0, "名称", "类型", "上级单位");
            row(units, 1, "石桥镇", "乡镇街道", "溪山县");
            row(units, 2, "溪山县", "县");
            var people = book.createSheet("人员");
            row(people, 0, "姓名", "单位", "职务", "角色");
            row(people, 1, "钱七", "石桥镇", "镇长", "主要负责人");
            book.write(out);
        }
        return file;
    }

    private static void row(XSSFSheet sheet, int at, String... cells) {
        var row = sheet.createRow(at);
        for (var column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    private String call(int exit, String... words) {
        var settings = database.properties().entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
        var arguments = Stream.of(Stream.of("import-organisation"), Stream.of(words), settings)
                .flatMap(part -> part)
                .toArray(String[]::new);
        var out = new ByteArrayOutputStream();
        assertThat(RosterCall.carryOut(
                        (Invocation.ImportOrganisation) Invocation.of(arguments),
                        new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(exit);
        return out.toString(StandardCharsets.UTF_8);
    }

    private int facts() {
        return JdbcClient.create(database.eventsDataSource())
                .sql("SELECT count(*) FROM events.domain_event WHERE stream_type = 'Organisation'")
                .query(Integer.class)
                .single();
    }
}
