package io.duban.app.start;

import io.duban.platform.account.FirstAdministrator;
import io.duban.platform.database.DubanHome;
import io.duban.platform.security.AccountFile;
import java.nio.file.Files;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** The last lines of a start: where the pages are, where the passwords are, where the log is, who is the first to sign in. */
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
            var port = Objects.requireNonNull(web.getWebServer()).getPort();
            if (!web.getBean(FirstAdministrator.class)
                    .makeIfNobodyIsThere(password -> System.out.println(text(port, password)))) {
                System.out.println(text(port, null));
            }
        }
    }

    /** @param firstPassword of the first administrator, made at this very start; it stands here and nowhere else */
    String text(int port, @Nullable String firstPassword) {
        var accounts = home.resolve(AccountFile.NAME);
        var lines = new StringBuilder("\n督办 Duban 已启动\n");
        lines.append("  访问地址  ").append(address(port)).append('\n');
        if (Files.exists(accounts)) {
            lines.append("  账号密码  ")
                    .append(accounts.toAbsolutePath().normalize())
                    .append('\n');
        }
        if (firstPassword != null) {
            lines.append("  首个账号  用户名 %s  一次性密码 %s（只显示这一次；首次登录须换成自己的密码）\n"
                    .formatted(FirstAdministrator.ACCOUNT, firstPassword));
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
