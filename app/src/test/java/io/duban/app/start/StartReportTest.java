package io.duban.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.platform.database.DubanHome;
import io.duban.platform.security.AccountFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The lines that a person sees when the service is up. */
class StartReportTest {
    private DubanHome home;

    @BeforeEach
    void open(@TempDir Path folder) {
        home = DubanHome.at(folder);
    }

    @Test
    void a_start_without_accounts_and_log_says_where_the_pages_are_and_how_to_stop() {
        assertThat(text(Map.of())).isEqualTo("""

                督办 Duban 已启动
                  访问地址  http://localhost:8080/
                  按 Ctrl+C 停止
                """);
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0,localhost", "127.0.0.1,localhost", "10.1.2.3,10.1.2.3", "duban.example,duban.example"})
    void the_address_is_one_that_a_browser_can_open(String bound, String opened) {
        assertThat(text(Map.of("server.address", bound))).contains("http://" + opened + ":8080/");
    }

    @Test
    void passwords_are_named_by_their_file_and_never_by_themselves() throws IOException {
        Files.writeString(home.resolve(AccountFile.NAME), "zhuren\tgeheim\t督查室主任\t\n");
        assertThat(text(Map.of()))
                .contains("  账号密码  " + home.resolve(AccountFile.NAME) + "\n")
                .doesNotContain("geheim");
    }

    @Test
    void the_first_administrator_is_told_their_one_time_password() {
        var report = new StartReport(home, new StandardEnvironment());

        assertThat(report.text(8080, "geheim")).contains("  首个账号  用户名 guanliyuan  一次性密码 geheim（只显示这一次");
        assertThat(report.text(8080, null)).doesNotContain("guanliyuan");
    }

    @Test
    void the_log_is_named_where_one_is_written() {
        assertThat(text(Map.of("logging.file.name", "/var/log/duban.log"))).contains("  运行日志  /var/log/duban.log\n");
    }

    private String text(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        return new StartReport(home, environment).text(8080, null);
    }
}
