package io.duban.query.message;

import io.duban.kernel.people.Actor;
import io.duban.query.page.DataState;
import io.duban.query.page.PageController;
import io.duban.query.projection.ViewTokens;
import io.duban.query.task.Viewpoint;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The page of messages; who opens it has seen them. */
@PageController
class MessageController {

    private final Messages messages;
    private final ViewTokens tokens;

    MessageController(Messages messages, ViewTokens tokens) {
        this.messages = messages;
        this.tokens = tokens;
    }

    @GetMapping("/messages")
    String messages(Viewpoint viewpoint, Actor viewer, Model model) {
        if (Messages.receiver(viewer).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var sent = messages.of(viewer, viewpoint);
        model.addAttribute("messages", sent);
        model.addAttribute("readUpTo", messages.readUpTo(viewer));
        model.addAttribute("data", new DataState(viewpoint.asOf(), tokens.position()));
        if (viewpoint.now() && !sent.isEmpty()) {
            messages.read(viewer, sent.getFirst().day());
        }
        return "messages";
    }
}
