package io.duban.platform.event;

import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.event.EventCatalog;
import io.duban.kernel.event.EventName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The approved corpus: one JSON file for each name and revision that was ever stored, {@code <name>/<revision>.json}. A file
 * of a released revision is never edited.
 */
final class ApprovedEvents {

    private final Path folder;
    private final EventJson json;
    private final JsonMapper mapper = DubanJson.mapper()
            .rebuild()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    ApprovedEvents(Path folder, EventJson json) {
        this.folder = folder;
        this.json = json;
    }

    static ApprovedEvents ofThisProject() {
        return new ApprovedEvents(Path.of("src/test/resources/approved-events"), new EventJson(OlderRevisions.STEPS));
    }

    record Shape(String name, int revision) {}

    /** Every name and revision of the catalogue, older revisions included. */
    static List<Shape> shapes() {
        return EventCatalog.all().values().stream()
                .map(EventCatalog::nameOf)
                .map(Objects::requireNonNull)
                .flatMap(name -> IntStream.rangeClosed(1, name.revision())
                        .mapToObj(revision -> new Shape(name.value(), revision)))
                .toList();
    }

    Path file(Shape shape) {
        return folder.resolve(shape.name()).resolve(shape.revision() + ".json");
    }

    JsonNode example(Shape shape) {
        return mapper.readTree(read(file(shape)));
    }

    /** What is wrong with the file of this shape; empty if nothing. */
    List<String> complaints(Shape shape) {
        var file = file(shape);
        if (!Files.exists(file)) {
            return List.of(file + " is missing: write an example of " + shape.name() + " and look it over");
        }
        var complaints = new ArrayList<String>();
        var stored = read(file);
        try {
            DomainEvent event = json.read(shape.name(), shape.revision(), stored);
            EventName name = Objects.requireNonNull(EventCatalog.nameOf(event.getClass()));
            var again = mapper.readTree(json.write(event));
            if (name.revision() == shape.revision() && !again.equals(mapper.readTree(stored))) {
                complaints.add("%s comes back changed: %s".formatted(file, again));
            }
        } catch (RuntimeException unreadable) {
            complaints.add("%s is not readable: %s".formatted(file, unreadable.getMessage()));
        }
        return complaints;
    }

    /** Writes a file that is not there yet; an approved one stays as it is. */
    void approve(Shape shape, DomainEvent example) {
        try {
            if (!Files.exists(file(shape))) {
                Files.createDirectories(file(shape).getParent());
                Files.writeString(file(shape), mapper.writeValueAsString(mapper.readTree(json.write(example))) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files that belong to no known shape. */
    List<Path> strangers() {
        var known = shapes().stream().map(this::file).toList();
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !known.contains(file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
