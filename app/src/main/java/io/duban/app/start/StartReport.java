package io.duban.app.start;

import io.duban.platform.database.DubanHome;
import io.duban.platform.security.AccountFile;
import java.nio.file.Files;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** The last lines of a start: where the pages are, where the passwords are, where the log is. */
public class StartReport {

    private final DubanHome home;
    private final Environment environment;

    StartReport(DubanHome home, Environment environment) {
        this.home = home;
        this.environment = environment;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web) {
            System.out.println(text(Objects.requireNonNull(web.getWebServer()).getPort()));
        }
    }

    String text(int port) {
        var accounts = home.resolve(AccountFile.NAME);
        var lines = new StringBuilder("\n督办 Duban 已启动\n");
        lines.append("  访问地址  ").append(address(port)).append('\n');
        if (Files.exists(accounts)) {
            lines.append("  账号密码  ")
                    .append(accounts.toAbsolutePath().normalize())
                    .append('\n');
        }
        var log = environment.getProperty("logging.file.name");
        if (log != null) {
            lines.append("  运行日志  ").append(log).append('\n');
        }
        return lines.append("  按 Ctrl+C 停止\n").toString();
    }

    private String address(int port) {
        return "http://" + host(environment.getProperty("server.address")) + ":" + port + "/";
    }

    /** An address that a browser on this machine can open. */
    private static String host(@Nullable String bound) {
        return bound == null || bound.equals("0.0.0.0") || bound.equals("127.0.0.1") ? "localhost" : bound;
    }
}
