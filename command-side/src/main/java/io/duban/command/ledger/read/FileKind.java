package io.duban.command.ledger.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.tika.Tika;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Tells a zip package, which may be a workbook, from everything else that people send by mistake. */
final class FileKind {
    private static final String SAVE_AS = "请用 Excel 或 WPS 打开后另存为“Excel 工作簿（*.xlsx）”再上传";
    private static final Tika TIKA = new Tika();

    private FileKind() {}

    static void requireZip(byte[] content) {
        if (content.length == 0) {
            throw new Refused("EMPTY_FILE", "是空文件（0 字节），请重新导出或重新选择文件。");
        }
        if (content.length > Limits.FILE_BYTES) {
            throw new Refused("FILE_TOO_LARGE", "超过 20 MB，请删去图片等附件或拆成几个文件后再上传。");
        }
        byte[] head = Arrays.copyOf(content, 8);
        if (ReadableWorkbook.isOLE2Header(head)) {
            throw oldOffice(content);
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(head)) {
            throw notXlsx(TIKA.detect(content));
        }
    }

    private static Refused oldOffice(byte[] content) {
        // The directory of an OLE2 container names its streams in UTF-16LE.
        String streams = new String(content, StandardCharsets.ISO_8859_1);
        if (streams.contains(utf16("EncryptedPackage"))) {
            return new Refused("PASSWORD_PROTECTED", "设有打开密码，请在 Excel 中取消密码（文件—信息—保护工作簿）后再上传。");
        }
        if (streams.contains(utf16("WordDocument"))) {
            return new Refused("NOT_XLSX", "是 Word 文档（.doc），不是 Excel 表格。请把内容放进 Excel 并存为 .xlsx 再上传。");
        }
        return new Refused("OLD_XLS", "是旧版 Excel 格式（.xls），" + SAVE_AS + "。");
    }

    private static String utf16(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static Refused notXlsx(String mediaType) {
        String kind =
                switch (mediaType) {
                    case "text/html", "application/xhtml+xml" -> "网页（HTML）";
                    case "application/pdf" -> "PDF 文件";
                    case "text/plain", "text/csv" -> "文本文件（CSV 或 TXT）";
                    case "application/xml", "application/vnd.ms-spreadsheetml" -> "XML 文件";
                    case "application/x-rar-compressed", "application/x-7z-compressed", "application/gzip" -> "压缩包";
                    default -> mediaType.startsWith("image/") ? "图片" : "其他类型的文件";
                };
        return new Refused("NOT_XLSX", "实际是" + kind + "，不是 .xlsx 表格，改扩展名没有用。" + SAVE_AS + "。");
    }
}
