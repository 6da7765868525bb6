package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.platform.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Importing from the command line, over an empty database. */
class CommandLineTest {

    private final TestDatabase database = TestDatabase.fresh();

    @TempDir
    private Path folder;

    private int eventsBefore;

    @BeforeEach
    void count() {
        eventsBefore = events();
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void a_dry_run_tells_what_would_come_of_it_and_changes_nothing() throws IOException {
        var said = call("import", LedgerFiles.sound(folder).toString(), "--dry-run");
        assertThat(said.exit()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out().lines()).first().asString().startsWith("台账：");
        assertThat(said.out()).contains("新建：699 行", "将登记单位", "只是试算，没有导入任何内容。");
        assertThat(events()).isEqualTo(eventsBefore);
        assertThat(files()).as("the original is not kept").isZero();
    }

    @Test
    void a_ledger_is_imported_once_and_the_second_time_nothing_new_comes_of_it() throws IOException {
        var ledger = LedgerFiles.sound(folder).toString();

        var first = call("import", ledger);
        assertThat(first.err()).isEmpty();
        assertThat(first.exit()).isZero();
        assertThat(first.out()).contains("导入完成：新建 699 项，已存在 0 项，跳过 0 行。").doesNotContain("没有新增");
        assertThat(first.out().lines()).as("answers, no log").noneMatch(CommandLineTest::isOfALog);
        var afterFirst = events();

        assertThat(files()).as("the original is not kept").isZero();

        var second = call("import", ledger);
        assertThat(second.exit()).isZero();
        assertThat(second.out()).contains("新建：0 行", "新建 0 项，已存在 699 项", "没有新增");
        assertThat(count("task.carried_over")).isEqualTo(699);
        assertThat(events() - afterFirst)
                .as("the second import itself is a fact: started, completed")
                .isEqualTo(2);
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        var said = call("import", folder.resolve("nowhere.xlsx").toString());
        assertOneSentence(said, CommandLine.WRONG_CALL, "nowhere.xlsx");
    }

    @Test
    void a_file_that_was_cut_short_is_refused_with_a_sentence() throws IOException {
        assertOneSentence(call("import", LedgerFiles.tornOff(folder).toString()), CommandLine.REFUSED, "请");
    }

    @Test
    void a_file_of_another_format_is_refused_with_the_formats_that_are_accepted() throws IOException {
        assertOneSentence(call("import", LedgerFiles.csv(folder).toString()), CommandLine.REFUSED, "xlsx");
    }

    @Test
    void a_ledger_without_a_needed_column_is_refused_with_its_name() {
        assertOneSentence(call("import", LedgerFiles.withoutLeadUnit(folder).toString()), CommandLine.REFUSED, "牵头单位");
    }

    @Test
    void a_call_that_makes_no_sense_is_told_what_would() {
        assertOneSentence(call("imprt", "a.xlsx"), CommandLine.WRONG_CALL, "import、import-organisation、rebuild、help");
    }

    @Test
    void help_shows_every_command() {
        var said = call("help");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("import 文件.xlsx", "rebuild 视图名", "--duban.sides", "DUBAN_HOME");
        assertThat(said.err()).isEmpty();
    }

    private void assertOneSentence(Said said, int exit, String word) {
        assertThat(said.exit()).isEqualTo(exit);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines()).singleElement().asString().contains(word).doesNotContain("Exception");
        assertThat(events()).as("nothing recorded").isEqualTo(eventsBefore);
    }

    private static boolean isOfALog(String line) {
        return line.contains(" INFO ") || line.contains(" WARN ") || line.contains(" ERROR ");
    }

    private Said call(String... words) {
        return Said.to(Stream.concat(Stream.of(words), settings()).toArray(String[]::new));
    }

    private Stream<String> settings() {
        return database.properties().entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
    }

    private int events() {
        return JdbcClient.create(database.eventsDataSource())
                .sql("SELECT count(*) FROM events.domain_event")
                .query(Integer.class)
                .single();
    }

    private int files() {
        return JdbcClient.create(database.eventsDataSource())
                .sql("SELECT count(*) FROM events.file_key")
                .query(Integer.class)
                .single();
    }

    private int count(String name) {
        return JdbcClient.create(database.eventsDataSource())
                .sql("SELECT count(*) FROM events.domain_event WHERE name = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }
}
