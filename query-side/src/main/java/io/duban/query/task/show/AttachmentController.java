package io.duban.query.task.show;

import io.duban.kernel.people.Actor;
import io.duban.kernel.task.Attachment;
import io.duban.kernel.task.TaskEvent;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import io.duban.platform.file.StoredFiles;
import io.duban.query.page.PageController;
import io.duban.query.task.TaskHistory;
import io.duban.query.task.Viewpoint;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
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
    private final AuditLog audit;

    AttachmentController(TaskHistory history, StoredFiles files, AuditLog audit) {
        this.history = history;
        this.files = files;
        this.audit = audit;
    }

    @GetMapping("/tasks/{id}/attachments/{sha256}")
    ResponseEntity<Resource> download(
            @PathVariable UUID id, @PathVariable String sha256, Viewpoint viewpoint, Actor viewer) {
        return history.of(id, viewpoint, viewer).stream()
                .flatMap(recorded -> recorded.event() instanceof TaskEvent event
                        ? Sentence.of(event).attachments().stream()
                        : Stream.empty())
                .filter(attachment -> attachment.sha256().equals(sha256))
                .findFirst()
                .map(attachment -> give(id, attachment, viewer))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<Resource> give(UUID task, Attachment attachment, Actor viewer) {
        var content = files.open(attachment.sha256())
                .orElseThrow(() -> new ResponseStatusException(
                        files.isPurged(attachment.sha256()) ? HttpStatus.GONE : HttpStatus.NOT_FOUND));
        audit.record(AuditEntry.of(AuditAct.FILE_DOWNLOADED, viewer)
                .about("task:" + task)
                .with("sha256", attachment.sha256()));
        return content.download(attachment.fileName());
    }
}
