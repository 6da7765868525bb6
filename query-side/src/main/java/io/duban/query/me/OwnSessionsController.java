package io.duban.query.me;

import io.duban.kernel.people.Actor;
import io.duban.platform.session.OwnSessions;
import io.duban.query.page.PageController;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 登录会话: where one is signed in; to end what one does not know. */
@PageController
final class OwnSessionsController {

    private static final String PAGE = "/me/sessions";

    private final OwnSessions sessions;
    private final MessageSourceAccessor texts;

    OwnSessionsController(OwnSessions sessions, MessageSource texts) {
        this.sessions = sessions;
        this.texts = new MessageSourceAccessor(texts);
    }

    @GetMapping(PAGE)
    String list(Actor who, HttpServletRequest request, Model model) {
        model.addAttribute(
                "sessions",
                sessions.of(who, current(request)).stream().map(SessionRow::of).toList());
        return "me/sessions";
    }

    @PostMapping(PAGE + "/end")
    String end(@RequestParam String session, Actor who, RedirectAttributes next) {
        next.addFlashAttribute(
                "done", texts.getMessage(sessions.end(who, session) ? "me.sessions.ended" : "me.sessions.gone"));
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/end-others")
    String endOthers(Actor who, HttpServletRequest request, RedirectAttributes next) {
        var ended = sessions.endOthers(who, current(request));
        next.addFlashAttribute("done", texts.getMessage("me.sessions.others-ended", new Object[] {ended}));
        return "redirect:" + PAGE;
    }

    private static @Nullable String current(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : session.getId();
    }
}
