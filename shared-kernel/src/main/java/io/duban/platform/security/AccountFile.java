package io.duban.platform.security;

import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The file in which the demo's accounts are handed over: one per line, tab-separated user name, password, role, unit (a
 * leader's post and name; empty for the office) and access token. Readable by its owner alone, and replaced as a whole.
 */
public final class AccountFile {

    /** Its name in {@code DUBAN_HOME}. */
    public static final String NAME = "demo-accounts.txt";

    private final Path file;

    public AccountFile(Path file) {
        this.file = file;
    }

    /** Adds accounts; a line of the same user name is replaced, others stay. */
    public void add(List<HandedOut> issued) {
        try {
            var lines = new LinkedHashMap<String, String>();
            if (Files.exists(file)) {
                Files.readAllLines(file).forEach(line -> lines.put(line.split("\t", 2)[0], line));
            }
            issued.forEach(one -> lines.put(one.account().account(), line(one)));
            replace(String.join("\n", lines.values()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("账号文件 %s 不能写入，请检查目录权限后重试。".formatted(file), e);
        }
    }

    private void replace(String content) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var next = Files.createTempFile(file.toAbsolutePath().getParent(), NAME, ".new", ownerOnly);
        try {
            Files.write(next, content.getBytes(StandardCharsets.UTF_8));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private static String line(HandedOut handed) {
        var account = handed.account();
        return String.join(
                "\t", account.account(), handed.password(), account.role().label(), placeOf(account), handed.token());
    }

    private static String placeOf(NewAccount account) {
        UnitRef unit = account.unit();
        LeaderRef leader = account.leader();
        var place = unit != null ? unit.name() : leader != null ? leader.title() : "";
        return place.replaceAll("\\s+", " ");
    }
}
