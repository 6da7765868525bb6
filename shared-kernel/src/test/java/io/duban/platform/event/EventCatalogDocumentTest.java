package io.duban.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.event.EventCatalog;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/event-catalog.md} true: cut from the records and the approved examples. */
class EventCatalogDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/event-catalog.md");
    private static final String REGENERATE =
            "mvn test -pl shared-kernel -Dtest=EventCatalogDocumentTest -Dapprove=true";

    @Test
    void the_event_catalogue_says_what_the_code_says() throws IOException {
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, document());
        }
        assertThat(Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "")
                .as("docs/event-catalog.md is out of date; write it anew with: " + REGENERATE)
                .isEqualTo(document());
    }

    private static String document() {
        var rows = ApprovedEvents.shapes().stream()
                .map(EventCatalogDocumentTest::row)
                .collect(Collectors.joining("\n"));
        return """
                # Event catalogue

                Written by `EventCatalogDocumentTest`; do not edit. Regenerate with
                `%s`.

                Every fact is stored under a stable name and revision, never under a class name. A released pair is never
                edited: a changed shape gets the next revision and an `EventUpcast`. A field with `?` may be missing.

                | name | revision | fields | class | example |
                | --- | --- | --- | --- | --- |
                %s
                """.formatted(REGENERATE, rows);
    }

    private static String row(ApprovedEvents.Shape shape) {
        Class<?> type = EventCatalog.all().get(shape.name());
        var newest = EventCatalog.nameOf(type).revision();
        var fields = shape.revision() == newest
                ? Arrays.stream(type.getRecordComponents())
                        .map(EventCatalogDocumentTest::field)
                        .collect(Collectors.joining(", "))
                : "as the example shows; lifted to revision " + newest;
        var example = ApprovedEvents.ofThisProject().example(shape).toString().replace("|", "\\|");
        return "| `%s` | %d | %s | `%s` | `%s` |"
                .formatted(shape.name(), shape.revision(), fields, type.getSimpleName(), example);
    }

    private static String field(RecordComponent component) {
        var optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? "?" : "";
        return component.getName() + ": " + name(component.getGenericType()) + optional;
    }

    private static String name(Type type) {
        return type instanceof ParameterizedType generic
                ? name(generic.getRawType()) + " of "
                        + Arrays.stream(generic.getActualTypeArguments())
                                .map(EventCatalogDocumentTest::name)
                                .collect(Collectors.joining(", "))
                : ((Class<?>) type).getSimpleName();
    }
}
