package io.duban.platform.file;

import io.duban.platform.start.CannotStart;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/**
 * How large a file may be.
 *
 * @param largest whatever it is
 * @param byType less than that for some kinds
 * @param form all files of one form together
 */
public record FileLimits(DataSize largest, Map<String, DataSize> byType, DataSize form) {

    private static final String BY_TYPE = "duban.files.max-size-by-type";

    public FileLimits {
        byType = Map.copyOf(byType);
    }

    /** {@code duban.files.max-size} (20MB), {@code .max-form-size} (60MB), {@code .max-size-by-type.jpg} and the like. */
    static FileLimits from(Environment environment) {
        var byType = Binder.get(environment)
                .bind(BY_TYPE, Bindable.mapOf(String.class, DataSize.class))
                .orElse(Map.of());
        byType.keySet().stream()
                .filter(ending -> FileType.of("." + ending).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw new CannotStart(
                            "%s.%s：没有这种附件类型，可设置的有%s；请改正设置。".formatted(BY_TYPE, unknown, FileType.endings()));
                });
        return new FileLimits(
                environment.getProperty("duban.files.max-size", DataSize.class, DataSize.ofMegabytes(20)),
                byType,
                environment.getProperty("duban.files.max-form-size", DataSize.class, DataSize.ofMegabytes(60)));
    }

    static FileLimits of(DataSize largest) {
        return new FileLimits(largest, Map.of(), largest);
    }

    long of(FileType type) {
        var own = new EnumMap<FileType, DataSize>(FileType.class);
        byType.forEach((ending, size) -> FileType.of("." + ending).ifPresent(known -> own.put(known, size)));
        return Math.min(largest.toBytes(), own.getOrDefault(type, largest).toBytes());
    }

    static String inWords(long bytes) {
        var size = DataSize.ofBytes(bytes);
        if (size.toMegabytes() > 0) {
            return size.toMegabytes() + " MB";
        }
        return size.toKilobytes() > 0 ? size.toKilobytes() + " KB" : bytes + " 字节";
    }
}
