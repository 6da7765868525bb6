package io.duban.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.util.FileSystemUtils;

/**
 * {@code DUBAN_HOME/postgres} and the password beside it. Made in one step, so that a run killed half way leaves nothing
 * that a later run could take for data. Logins need the password: others on this machine can reach the port as well.
 */
final class DataDirectory {

    static final String SUPERUSER = "postgres";

    private static final FileAttribute<Set<PosixFilePermission>> FOR_ME_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final DubanHome home;
    private final Path path;
    private final Path passwordFile;

    DataDirectory(DubanHome home) {
        this.home = home;
        this.path = home.resolve("postgres");
        this.passwordFile = home.resolve("postgres.password");
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path.resolve("PG_VERSION"));
    }

    /** @throws DatabaseUnusable where the data were written by another major version, which these programs cannot read */
    void refuseOtherVersion(ServerBinaries binaries) throws IOException {
        String written = Files.readString(path.resolve("PG_VERSION")).strip();
        if (!written.equals(Integer.toString(binaries.major()))) {
            throw new DatabaseUnusable("%s 是 PostgreSQL %s 的数据，而内置的是 %d 版；请用 %s 版的 pg_dump 导出后导入新目录，或换回原来的产品版本。"
                    .formatted(path, written, binaries.major(), written));
        }
    }

    String password() throws IOException {
        if (!Files.exists(passwordFile)) {
            throw new DatabaseUnusable("缺少内置数据库的密码文件 %s；请从备份恢复这个文件。".formatted(passwordFile));
        }
        return Files.readString(passwordFile).strip();
    }

    void create(ServerBinaries binaries, ServerAccount account, RandomGenerator random) throws IOException {
        String password = newPassword(random);
        Path unfinished = home.resolve("postgres.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectory(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        account.own(home, unfinished);
        Path told =
                Files.writeString(Files.createTempFile(home.path(), "postgres", ".initial", FOR_ME_ALONE), password);
        try {
            account.own(home, told);
            Command.Ended initdb = Command.run(account.run(initdb(binaries, unfinished, told)));
            if (initdb.code() != 0) {
                throw new DatabaseUnusable(
                        "内置 PostgreSQL 初始化失败：%s；请检查 %s 的权限和剩余空间。".formatted(initdb.output(), home.path()));
            }
        } finally {
            Files.delete(told);
        }
        Files.deleteIfExists(passwordFile);
        Files.writeString(Files.createFile(passwordFile, FOR_ME_ALONE), password);
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> initdb(ServerBinaries binaries, Path directory, Path password) {
        List<String> command = new ArrayList<>(List.of(binaries.program("initdb"), "-D", directory.toString()));
        command.addAll(List.of("-U", SUPERUSER, "--auth=scram-sha-256", "--pwfile=" + password));
        command.addAll(List.of("--encoding=UTF8", "--locale=C", "--data-checksums"));
        if (binaries.major() >= 17) { // an order of text that no update of the operating system can change
            command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        }
        return command;
    }

    private static String newPassword(RandomGenerator random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return java.util.HexFormat.of().formatHex(bytes);
    }
}
