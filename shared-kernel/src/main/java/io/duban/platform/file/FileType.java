package io.duban.platform.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** The kinds of file that are accepted: the endings of their names, and what their content has to be, whatever they are called. */
enum FileType {
    PDF("application/pdf", Set.of("application/pdf"), "pdf"),
    DOCX(Ooxml.DOCX, Set.of(Ooxml.DOCX), "docx"),
    XLSX(Ooxml.XLSX, Set.of(Ooxml.XLSX), "xlsx"),
    PPTX(Ooxml.PPTX, Set.of(Ooxml.PPTX), "pptx"),
    OFD("application/ofd", Set.of("application/zip", "application/ofd"), "ofd") {
        @Override
        boolean isInside(Path content) throws IOException {
            try (var zip = new ZipFile(content.toFile())) {
                return zip.getEntry("OFD.xml") != null;
            }
        }
    },
    DOC("application/msword", Set.of("application/msword"), "doc"),
    XLS("application/vnd.ms-excel", Set.of("application/vnd.ms-excel"), "xls"),
    WPS("application/vnd.ms-works", Set.of("application/vnd.ms-works", "application/msword", Ooxml.DOCX), "wps"),
    ZIP("application/zip", Set.of("application/zip"), "zip"),
    JPEG("image/jpeg", Set.of("image/jpeg"), "jpg", "jpeg"),
    PNG("image/png", Set.of("image/png"), "png");

    private static final Detector DETECTOR = new DefaultDetector();

    private final String mediaType;
    private final Set<String> contents;
    private final List<String> endings;

    FileType(String mediaType, Set<String> contents, String... endings) {
        this.mediaType = mediaType;
        this.contents = contents;
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

    /** Whether the content is of this kind; it is not asked what it is called. */
    boolean fits(Path content) throws IOException {
        var metadata = new Metadata();
        try (var in = TikaInputStream.get(content, metadata)) {
            return contents.contains(DETECTOR.detect(in, new Metadata()).toString()) && isInside(content);
        }
    }

    boolean isInside(Path content) throws IOException {
        return true;
    }

    private static final class Ooxml {
        static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    }
}
