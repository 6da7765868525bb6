package io.duban.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The server programs: those we carry for this kind of machine, else those that the machine has.
 *
 * @param bin the folder with initdb, pg_ctl and postgres
 * @param major major version, such as 18
 */
record ServerBinaries(Path bin, int major) {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");
    private static final Path ON_THE_MACHINE = Path.of("/usr/lib/postgresql");

    static ServerBinaries find(DubanHome home) throws IOException {
        Optional<ServerBinaries> carried = carried(home);
        if (carried.isPresent()) {
            return carried.get();
        }
        return onTheMachine(ON_THE_MACHINE)
                .orElseThrow(() -> new DatabaseUnusable(
                        "没有适合这台机器（%s）的内置 PostgreSQL；请安装 PostgreSQL 15 至 18 版，或用 DUBAN_DATABASE_URL 指定外部数据库。"
                                .formatted(System.getProperty("os.arch"))));
    }

    private static Optional<ServerBinaries> carried(DubanHome home) throws IOException {
        String archive =
                switch (System.getProperty("os.name") + " " + System.getProperty("os.arch")) {
                    case "Linux amd64" -> "/postgres-linux-x86_64.txz";
                    case "Linux aarch64" -> "/postgres-linux-arm_64.txz";
                    default -> "/none"; // machines are an open set
                };
        try (InputStream packed = ServerBinaries.class.getResourceAsStream(archive)) {
            return packed == null
                    ? Optional.empty()
                    : at(PackedServer.unpack(packed, home).resolve("bin"));
        }
    }

    /** Debian's layout: one folder per major version; the newest that we support. */
    static Optional<ServerBinaries> onTheMachine(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(root)) {
            return versions.map(version -> at(version.resolve("bin")))
                    .flatMap(Optional::stream)
                    .filter(found -> found.major >= 15 && found.major <= 18)
                    .max(Comparator.comparingInt(ServerBinaries::major));
        }
    }

    /** @return nothing where the programs are missing or do not run on this machine (another C library, say) */
    static Optional<ServerBinaries> at(Path bin) {
        try {
            Matcher version =
                    VERSION.matcher(Command.run(List.of(bin.resolve("postgres").toString(), "--version"))
                            .output());
            return version.find() && Files.isExecutable(bin.resolve("initdb"))
                    ? Optional.of(new ServerBinaries(bin, Integer.parseInt(version.group(1))))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    String program(String name) {
        return bin.resolve(name).toString();
    }
}
