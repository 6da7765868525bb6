package io.duban.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.app.running.HandedAccount;
import io.duban.app.running.PageVisitor;
import io.duban.app.running.RunningDuban;
import io.duban.platform.database.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A county's own beginning: an empty database of somebody's server, and no demo. */
@ExtendWith(OutputCaptureExtension.class)
class FirstStartTest {

    private static final Pattern FIRST = Pattern.compile("用户名 guanliyuan  一次性密码 (\\w{18})");

    @Test
    void prints_one_administrators_password_once_and_writes_it_nowhere(CapturedOutput printed) {
        try (var database = TestDatabase.fresh()) {
            var home = RunningDuban.freshHome();
            try (var duban = RunningDuban.start(database, home, "--duban.demo=false")) {
                var said = FIRST.matcher(printed.getOut());
                assertThat(said.find()).isTrue();
                var password = said.group(1);
                assertThat(said.find()).as("a second time").isFalse();
                assertThat(home.resolve("demo-accounts.txt")).doesNotExist();
                assertNowhereIn(home, password);

                var person = new HandedAccount("guanliyuan", password, "系统管理员", "", "");
                assertThat(PageVisitor.signIn(duban.address(), person)
                                .open("/accounts")
                                .uri()
                                .getPath())
                        .isEqualTo("/me/password");
            }
            var before = printed.getOut().length();
            try (var again = RunningDuban.start(database, home, "--duban.demo=false")) {
                assertThat(printed.getOut().substring(before)).contains("已启动").doesNotContain("一次性密码", "guanliyuan");
            }
        }
    }

    private static void assertNowhereIn(Path home, String password) {
        try (var files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                            .doesNotContain(password));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
