package io.duban.query.me;

import io.duban.kernel.people.Actor;
import io.duban.platform.security.OwnPassword;
import io.duban.platform.web.ProblemAnswer;
import io.duban.query.page.PageController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 我的账号: what one acts as, and the form for another password. */
@PageController
final class OwnPasswordController {

    private final OwnPassword password;
    private final MessageSourceAccessor texts;

    OwnPasswordController(OwnPassword password, MessageSource texts) {
        this.password = password;
        this.texts = new MessageSourceAccessor(texts);
    }

    @GetMapping("/me/password")
    String form(Actor actor, Model model) {
        model.addAttribute("rules", password.rules());
        model.addAttribute("mustChange", password.mustBeChanged(actor));
        return "me/password";
    }

    @PostMapping("/me/password")
    String change(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String again,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes then) {
        var refused = password.change(actor, present, next, again, request);
        if (refused.isPresent()) {
            response.setStatus(ProblemAnswer.statusOf(refused.get()).value());
            model.addAttribute("refusal", refused.get());
            return form(actor, model);
        }
        then.addFlashAttribute("done", texts.getMessage("me.password.done"));
        return "redirect:/me";
    }
}
