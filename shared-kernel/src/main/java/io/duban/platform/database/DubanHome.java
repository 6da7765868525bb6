package io.duban.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.core.env.Environment;

/**
 * The folder where the product keeps everything that is its own on this machine: {@code DUBAN_HOME} (property
 * {@code duban.home}), by default {@code ./.duban}. It exists once you hold one; a new one is open to its owner alone.
 *
 * @param path absolute, symbolic links followed
 */
public record DubanHome(Path path) {

    public static DubanHome from(Environment environment) {
        return at(Path.of(environment.getProperty("duban.home", ".duban")));
    }

    /** @throws DatabaseUnusable where the folder cannot be made or written to */
    public static DubanHome at(Path path) {
        Path wanted = path.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(wanted)) {
                Files.createDirectories(
                        wanted, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            if (!Files.isWritable(wanted)) {
                throw new IOException("not writable");
            }
            return new DubanHome(wanted.toRealPath());
        } catch (IOException e) {
            throw new DatabaseUnusable("数据目录 %s 不能创建或写入；请检查权限，或用 DUBAN_HOME 指定另一个目录。".formatted(wanted), e);
        }
    }

    /** A file or folder in the home. */
    public Path resolve(String name) {
        return path.resolve(name);
    }
}
