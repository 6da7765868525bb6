package io.duban.query.notice.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The templates that come with the product, each of which a county may replace by a file of the same name in its own folder. */
@Component
class NoticeTemplates {

    /** Empty for none. */
    private final String own;

    NoticeTemplates(@Value("${duban.notice-templates:}") String own) {
        this.own = own;
    }

    /**
     * Read anew each time, so that a changed file holds for the next draft.
     *
     * @param name of the file without its ending
     * @throws IllegalStateException if the county's file cannot be read; it says which and why
     */
    NoticeTemplate named(String name) {
        var file = name + ".yaml";
        try {
            var replaced = own.isBlank() ? null : Path.of(own, file);
            return replaced != null && Files.exists(replaced)
                    ? read(Files.readString(replaced), replaced.toString())
                    : read(ready(file), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ready(String file) throws IOException {
        try (var stream =
                Objects.requireNonNull(NoticeTemplates.class.getResourceAsStream("/notice-templates/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static NoticeTemplate read(String yaml, String where) {
        try {
            var top = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            if (!(top instanceof Map<?, ?> map) || !(map.get("title") instanceof String title)) {
                throw new IllegalStateException(where + "：通报模板应写明 title、addressees、opening、requirements");
            }
            return new NoticeTemplate(title, list(map, "addressees"), list(map, "opening"), list(map, "requirements"));
        } catch (YAMLException e) {
            throw new IllegalStateException(where + "：不合 YAML 格式，" + e.getMessage(), e);
        }
    }

    private static List<String> list(Map<?, ?> map, String key) {
        return map.get(key) instanceof List<?> lines
                ? lines.stream().map(String::valueOf).toList()
                : List.of();
    }
}
