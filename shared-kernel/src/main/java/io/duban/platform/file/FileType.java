package io.duban.platform.file;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file that are accepted, each with the first bytes that its content must have. */
enum FileType {
    PDF("application/pdf", List.of("25504446"), "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("504b0304"), "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("504b0304"), "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", List.of("504b0304"), "pptx"),
    OFD("application/ofd", List.of("504b0304"), "ofd"),
    DOC("application/msword", List.of("d0cf11e0"), "doc"),
    XLS("application/vnd.ms-excel", List.of("d0cf11e0"), "xls"),
    WPS("application/vnd.ms-works", List.of("d0cf11e0", "504b0304"), "wps"),
    ZIP("application/zip", List.of("504b0304"), "zip"),
    JPEG("image/jpeg", List.of("ffd8ff"), "jpg", "jpeg"),
    PNG("image/png", List.of("89504e47"), "png");

    private final String mediaType;
    private final List<byte[]> beginnings;
    private final List<String> endings;

    FileType(String mediaType, List<String> beginnings, String... endings) {
        this.mediaType = mediaType;
        this.beginnings = beginnings.stream().map(HexFormat.of()::parseHex).toList();
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileType> of(String fileName) {
        if (fileName.lastIndexOf('.') < 0) {
            return Optional.empty();
        }
        var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending))
                .findFirst();
    }

    static String endings() {
        return Arrays.stream(values()).flatMap(type -> type.endings.stream()).collect(Collectors.joining("、"));
    }

    boolean fits(byte[] content) {
        return beginnings.stream()
                .anyMatch(beginning -> content.length >= beginning.length
                        && Arrays.equals(beginning, Arrays.copyOf(content, beginning.length)));
    }
}
