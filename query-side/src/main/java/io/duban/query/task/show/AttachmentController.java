package io.duban.query.task.show;

import io.duban.kernel.people.Actor;
import io.duban.kernel.task.TaskEvent;
import io.duban.platform.file.StoredFiles;
import io.duban.query.page.PageController;
import io.duban.query.task.TaskHistory;
import io.duban.query.task.Viewpoint;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Gives out a file that was handed in with a task, to those who may see the task. */
@PageController
class AttachmentController {

    private final TaskHistory history;
    private final StoredFiles files;

    AttachmentController(TaskHistory history, StoredFiles files) {
        this.history = history;
        this.files = files;
    }

    @GetMapping("/tasks/{id}/attachments/{sha256}")
    ResponseEntity<byte[]> download(
            @PathVariable UUID id, @PathVariable String sha256, Viewpoint viewpoint, Actor viewer) {
        return history.of(id, viewpoint, viewer).stream()
                .flatMap(recorded -> recorded.event() instanceof TaskEvent event
                        ? Sentence.of(event).attachments().stream()
                        : Stream.empty())
                .filter(attachment -> attachment.sha256().equals(sha256))
                .findFirst()
                .flatMap(attachment -> files.open(sha256).map(content -> content.download(attachment.fileName())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
