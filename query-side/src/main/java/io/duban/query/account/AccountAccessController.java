package io.duban.query.account;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.account.AccountAccess;
import io.duban.platform.account.AccountAnswer;
import io.duban.query.page.PageController;
import io.duban.query.task.act.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an administrator does about the ways in which somebody else comes in: sessions, second factor, identities. */
@PageController
final class AccountAccessController {

    private final AccountAccess access;
    private final BoundIdentities identities;
    private final AccountSheetPage page;
    private final MessageSourceAccessor texts;

    AccountAccessController(
            AccountAccess access, BoundIdentities identities, AccountSheetPage page, MessageSource texts) {
        this.access = access;
        this.identities = identities;
        this.page = page;
        this.texts = new MessageSourceAccessor(texts);
    }

    @PostMapping("/accounts/{account}/sessions/end")
    String endSessions(
            @PathVariable String account,
            Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes then) {
        return answer("end-sessions", account, by, refusal(access.endSessions(by, account)), model, response, then);
    }

    @PostMapping("/accounts/{account}/second-factor/remove")
    String removeFactor(
            @PathVariable String account,
            Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes then) {
        return answer("remove-factor", account, by, refusal(access.removeFactor(by, account)), model, response, then);
    }

    @PostMapping("/accounts/{account}/identity/bind")
    String bind(
            @PathVariable String account,
            @RequestParam MultiValueMap<String, String> values,
            Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes then) {
        var typed = new Typed(values);
        model.addAttribute("subject", typed.first("subject"));
        var refused = identities.bind(by, account, typed.first("provider"), typed.first("subject"));
        return answer("bind-identity", account, by, refused, model, response, then);
    }

    @PostMapping("/accounts/{account}/identity/unbind")
    String unbind(
            @PathVariable String account,
            @RequestParam(defaultValue = "") String provider,
            Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes then) {
        var refused = identities.unbind(by, account, provider);
        return answer("unbind-identity", account, by, refused, model, response, then);
    }

    private static Optional<Rejection> refusal(AccountAnswer answer) {
        return answer instanceof AccountAnswer.Refused refused ? Optional.of(refused.rejection()) : Optional.empty();
    }

    private String answer(
            String act,
            String account,
            Actor by,
            Optional<Rejection> refused,
            Model model,
            HttpServletResponse response,
            RedirectAttributes then) {
        if (refused.isPresent() && refused.get() instanceof Rejection.NotAllowed no) {
            throw new AccessDeniedException(no.code()); // no page offers it to this person
        }
        if (refused.isPresent()) {
            AccountController.refuse(refused.get(), model, response);
            return page.show(account, by, null, model);
        }
        then.addFlashAttribute("done", texts.getMessage("accounts.done." + act));
        return "redirect:/accounts/" + account;
    }
}
