package io.duban.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts and stops the server through its own pg_ctl. That puts it into a session of its own, so that Ctrl+C at the
 * terminal reaches us alone and the server ends after its users.
 */
record ServerControl(ServerBinaries binaries, ServerAccount account, DubanHome home) {

    private static final Logger log = LoggerFactory.getLogger(ServerControl.class);

    /** Given on the command line, where ALTER SYSTEM cannot override them. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "timezone=UTC",
            "log_timezone=UTC",
            "max_connections=200",
            // What people wrote must not land in the log: neither the statement nor the failing row.
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_checkpoints=off");

    /** @return the port */
    int start(Path data) throws IOException {
        Path serverLog = home.resolve("postgres.log");
        if (!Files.exists(serverLog)) {
            account.own(home, Files.createFile(serverLog));
        }
        Command.Ended last = new Command.Ended(0, "");
        for (int attempt = 0; attempt < 3; attempt++) { // another program may have taken the free port meanwhile
            int port = freePort();
            last = Command.run(account.run(List.of(
                    binaries.program("pg_ctl"),
                    "start",
                    "-D",
                    data.toString(),
                    "-l",
                    serverLog.toString(),
                    "-w",
                    "-t",
                    "300",
                    "-o",
                    options(port))));
            if (last.code() == 0) {
                return port;
            }
            log.debug("server did not start: {}", last.output());
        }
        throw new DatabaseUnusable(
                "内置 PostgreSQL 启动失败：%s；详情见 %s。".formatted(lastFatal(serverLog, last.output()), serverLog));
    }

    void stop(Path data) {
        try {
            Command.Ended ended = Command.run(account.run(List.of(
                    binaries.program("pg_ctl"), "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "60")));
            if (ended.code() != 0 && Files.exists(data.resolve("postmaster.pid"))) {
                log.warn("内置 PostgreSQL 没有停下：{}；下次启动会接管它。", ended.output());
            }
        } catch (IOException e) {
            log.warn("内置 PostgreSQL 没有停下：{}；下次启动会接管它。", e.getMessage());
        }
    }

    private static String options(int port) {
        return "-p " + port + " -c " + String.join(" -c ", SETTINGS);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    private static String lastFatal(Path serverLog, String otherwise) throws IOException {
        if (!Files.isReadable(serverLog)) {
            return otherwise;
        }
        return Files.readAllLines(serverLog).stream()
                .filter(line -> line.contains("FATAL:"))
                .reduce((earlier, later) -> later)
                .map(line -> line.replaceFirst(".*FATAL:\\s*", ""))
                .orElse(otherwise);
    }
}
