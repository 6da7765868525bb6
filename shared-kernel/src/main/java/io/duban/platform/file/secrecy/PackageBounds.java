package io.duban.platform.file.secrecy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * What a zip package may hold before any parser sees it. Sizes are counted while inflating, over everything inside together;
 * what a zip says about itself is not believed. Office documents may stand in a package, and sheets behind their charts.
 */
final class PackageBounds {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 256L * 1024 * 1024;
    private static final long ALWAYS_FINE = 48L * 1024 * 1024;
    private static final int MOST_TIMES = 150;
    private static final int DEEPEST = 3;
    private static final List<String> DOCUMENTS =
            List.of(".docx", ".xlsx", ".pptx", ".ofd", ".docm", ".xlsm", ".xlsb", ".pptm");
    private static final List<byte[]> OTHER_ARCHIVES = List.of(
            HexFormat.of().parseHex("52617221"), // rar
            HexFormat.of().parseHex("377abcaf"), // 7z
            HexFormat.of().parseHex("1f8b"), // gzip
            HexFormat.of().parseHex("fd377a58"), // xz
            HexFormat.of().parseHex("425a68")); // bzip2
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");

    private final long mostBytes;
    private final byte[] buffer = new byte[64 * 1024];
    private int entries;
    private long bytes;

    private PackageBounds(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** @throws Unscannable for a bomb, a password, or an archive in an archive; nothing happens to a file that is no zip */
    static void check(Path file) throws IOException {
        if (!isZip(file)) {
            return;
        }
        var most = Math.min(MOST_BYTES, Math.max(ALWAYS_FINE, MOST_TIMES * Files.size(file)));
        var bounds = new PackageBounds(most);
        try (var zip = new ZipFile(file.toFile())) {
            bounds.count(zip.size());
            for (var entry : zip.stream().toList()) {
                try (var content = new BufferedInputStream(zip.getInputStream(entry))) {
                    bounds.look(entry.getName(), content, 1);
                }
            }
        } catch (ZipException broken) {
            if (String.valueOf(broken.getMessage()).contains("encrypted")) {
                throw Unscannable.encrypted();
            }
            throw broken;
        }
    }

    static boolean isZip(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return Arrays.equals(ZIP, content.readNBytes(ZIP.length));
        }
    }

    private void count(int more) throws Unscannable {
        entries += more;
        if (entries > MOST_ENTRIES) {
            throw Unscannable.inflated();
        }
    }

    private void look(String name, InputStream content, int depth) throws IOException {
        content.mark(8);
        var beginning = content.readNBytes(8);
        content.reset();
        if (begins(beginning, ZIP) && DOCUMENTS.stream().anyMatch(lower(name)::endsWith) && depth < DEEPEST) {
            inside(content, depth + 1);
        } else if (begins(beginning, ZIP) || OTHER_ARCHIVES.stream().anyMatch(archive -> begins(beginning, archive))) {
            throw Unscannable.nested();
        }
        for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes += read;
            if (bytes > mostBytes) {
                throw Unscannable.inflated();
            }
        }
    }

    private void inside(InputStream content, int depth) throws IOException {
        var zip = new ZipInputStream(content);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            count(1);
            look(entry.getName(), new BufferedInputStream(zip), depth);
        }
    }

    private static boolean begins(byte[] content, byte[] beginning) {
        return content.length >= beginning.length && Arrays.equals(beginning, Arrays.copyOf(content, beginning.length));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
