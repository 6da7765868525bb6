package io.duban.command.ledger.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks a zip package over before the workbook reader may touch it, with the same zip and XML parsers that the workbook
 * reader uses, so that the two cannot see different files. Sizes are counted while inflating: what a zip says about itself
 * is only believed when it is bad enough.
 */
final class PackageCheck {
    private static final Pattern WORKBOOK_RELATIONSHIPS = Pattern.compile("xl/_rels/workbook[^/]*\\.xml\\.rels");

    private final Map<String, PartCheck> parts = new HashMap<>();
    private long inflated;

    private PackageCheck() {}

    static PackageCheck of(byte[] content) throws IOException {
        PackageCheck check = new PackageCheck();
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            requireModest(entries);
            requireWorkbook(entries);
            for (ZipArchiveEntry entry : entries) {
                check.inflate(zip, entry);
            }
        }
        return check;
    }

    /** Some programs write none, and the workbook reader must then not ask for them. */
    boolean hasStyles() {
        return parts.keySet().stream().anyMatch(name -> name.endsWith("styles.xml"));
    }

    /** Merged ranges of the sheet with this relationship id. */
    List<MergedRange> mergedRanges(String relationshipId) {
        String target = parts.entrySet().stream()
                .filter(part -> WORKBOOK_RELATIONSHIPS.matcher(part.getKey()).matches())
                .map(part -> part.getValue().relationships().getOrDefault(relationshipId, ""))
                .findFirst()
                .orElse("");
        String name = target.substring(target.lastIndexOf('/') + 1);
        return parts.entrySet().stream()
                .filter(part -> part.getKey().endsWith("/" + name))
                .flatMap(part -> part.getValue().mergedRanges().stream())
                .toList();
    }

    private static void requireModest(List<ZipArchiveEntry> entries) {
        long declared = entries.stream()
                .mapToLong(entry -> Math.max(0, entry.getSize()))
                .reduce(0, Math::addExact);
        if (entries.size() > Limits.ZIP_ENTRIES || declared > Limits.INFLATED_BYTES) {
            throw bomb();
        }
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new Refused("PASSWORD_PROTECTED", "是加密的压缩包，请取消密码后再上传。");
            }
            if (!names.add(entry.getName())) {
                throw new Refused("CORRUPT", "内部有重名的部分，文件已损坏或被改动，请在 Excel 中重新保存后再上传。");
            }
        }
    }

    private static void requireWorkbook(List<ZipArchiveEntry> entries) {
        List<String> names = entries.stream().map(ZipArchiveEntry::getName).toList();
        if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw new Refused("HAS_MACROS", "含有宏（.xlsm），为安全起见不接收。请另存为“Excel 工作簿（*.xlsx）”再上传。");
        }
        if (names.contains("xl/workbook.bin")) {
            throw new Refused("NOT_XLSX", "是二进制工作簿（.xlsb），请另存为“Excel 工作簿（*.xlsx）”再上传。");
        }
        if (names.stream().noneMatch(name -> name.startsWith("xl/"))) {
            String kind = names.stream().anyMatch(name -> name.startsWith("word/"))
                    ? "Word 文档（.docx）"
                    : names.stream().anyMatch(name -> name.startsWith("ppt/")) ? "演示文稿（.pptx）" : "普通压缩包或其他格式";
            throw new Refused("NOT_XLSX", "实际是" + kind + "，不是 .xlsx 表格。请存为“Excel 工作簿（*.xlsx）”再上传。");
        }
    }

    private void inflate(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        PartCheck part = new PartCheck();
        try (CountedStream counted =
                new CountedStream(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()))) {
            part.read(counted);
            counted.isXml = false;
            counted.transferTo(OutputStream.nullOutputStream());
        }
        parts.put(entry.getName(), part);
    }

    private static Refused bomb() {
        return new Refused("ZIP_BOMB", "解压后大得异常，已停止读取。请在 Excel 中新建工作簿，只粘贴表格内容后另存再上传。");
    }

    /** Stops the moment that a limit is passed, whatever the zip's headers promised. */
    private final class CountedStream extends InputStream {
        private final InputStream source;
        private final long compressed;
        private boolean isXml = true;
        private long here;
        private long stretch;

        CountedStream(InputStream source, long compressed) {
            this.source = source;
            this.compressed = compressed;
        }

        @Override
        public int read() throws IOException {
            int value = source.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = source.read(buffer, offset, length);
            count(Math.max(0, n));
            requireTags(buffer, offset, n);
            return n;
        }

        private void requireTags(byte[] buffer, int offset, int n) {
            for (int i = offset; i < offset + n; i++) {
                if (buffer[i] == '<') {
                    stretch = 0;
                    return;
                }
            }
            stretch += Math.max(0, n);
            if (isXml && stretch > Limits.XML_STRETCH) {
                throw new Refused("CORRUPT", "内部结构异常，文件已损坏或被改动，请在 Excel 中重新保存后再上传。");
            }
        }

        private void count(int n) {
            here += n;
            inflated += n;
            boolean swollen = here > 1_000_000 && here / compressed > Limits.INFLATION_RATIO;
            if (swollen || inflated > Limits.INFLATED_BYTES) {
                throw bomb();
            }
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }
}
