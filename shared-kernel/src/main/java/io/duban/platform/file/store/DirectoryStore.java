package io.duban.platform.file.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** A folder with two levels of folders in it. A file appears whole or not at all: it is written aside, forced, and moved. */
final class DirectoryStore implements FileStore {

    private final Path root;

    DirectoryStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public void put(String name, InputStream sealed, long length) throws IOException {
        var target = place(name);
        folder(target.getParent());
        var incoming = Files.createTempFile(target.getParent(), "incoming-", ".part");
        try {
            write(sealed, incoming);
            Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
            for (var folder = target.getParent(); folder.startsWith(root); folder = folder.getParent()) {
                force(folder);
            }
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        try {
            return Optional.of(Files.newInputStream(place(name)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    @Override
    public void remove(String name) throws IOException {
        var target = place(name);
        if (Files.deleteIfExists(target)) {
            force(target.getParent());
        }
    }

    private Path place(String name) {
        var checked = FileStore.checked(name);
        return root.resolve(checked.substring(0, 2))
                .resolve(checked.substring(2, 4))
                .resolve(checked);
    }

    private static void folder(Path folder) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static void write(InputStream content, Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel), 64 * 1024);
            content.transferTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** The name of a new file is durable only when its folder is. */
    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
