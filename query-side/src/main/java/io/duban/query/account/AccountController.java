package io.duban.query.account;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.account.AccountAnswer;
import io.duban.platform.account.AccountOffice;
import io.duban.platform.password.PasswordSettings;
import io.duban.platform.web.ProblemAnswer;
import io.duban.query.page.PageController;
import io.duban.query.task.act.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one account, the form for a new one, and what each administrator does there. */
@PageController
final class AccountController {

    private final AccountOffice office;
    private final RightsForm rights;
    private final AccountSheetPage page;
    private final PasswordSettings passwords;
    private final MessageSourceAccessor texts;

    AccountController(
            AccountOffice office,
            RightsForm rights,
            AccountSheetPage page,
            PasswordSettings passwords,
            MessageSource texts) {
        this.office = office;
        this.rights = rights;
        this.page = page;
        this.passwords = passwords;
        this.texts = new MessageSourceAccessor(texts);
    }

    @GetMapping("/accounts/new")
    String form(Actor viewer, Model model) {
        mustKeepAccounts(viewer);
        return form(Typed.nothing(), model);
    }

    @PostMapping("/accounts/new")
    String make(
            @RequestParam MultiValueMap<String, String> values,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        mustKeepAccounts(actor);
        var typed = new Typed(values);
        return switch (answer(
                () -> office.make(actor, typed.first("account").strip(), typed.first("name"), rights.read(typed)))) {
            case AccountAnswer.HandedOut out -> handOut(out, model);
            case AccountAnswer.Done done -> "redirect:/accounts";
            case AccountAnswer.Refused refused -> {
                refuse(refused.rejection(), model, response);
                yield form(typed, model);
            }
        };
    }

    @GetMapping("/accounts/{account}")
    String show(@PathVariable String account, Actor viewer, Model model) {
        return page.show(account, viewer, null, model);
    }

    @PostMapping("/accounts/{account}/{act}")
    String act(
            @PathVariable String account,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes then) {
        var typed = new Typed(values);
        return switch (answer(() -> carryOut(act, account, typed, actor))) {
            case AccountAnswer.HandedOut out -> handOut(out, model);
            case AccountAnswer.Done done -> {
                then.addFlashAttribute("done", texts.getMessage("accounts.done." + act));
                yield "redirect:/accounts/" + account;
            }
            case AccountAnswer.Refused refused -> {
                refuse(refused.rejection(), model, response);
                yield page.show(account, actor, typed, model);
            }
        };
    }

    private static void mustKeepAccounts(Actor actor) {
        if (!CountyAction.KEEP_ACCOUNTS.isFor(actor)) {
            throw new AccessDeniedException("the system administrator makes accounts");
        }
    }

    private AccountAnswer carryOut(String act, String account, Typed typed, Actor actor) {
        return switch (act) {
            case "reset" -> office.reset(actor, account);
            case "disable" -> office.disable(actor, account);
            case "enable" -> office.enable(actor, account);
            case "ask" -> office.ask(actor, account, rights.read(typed));
            case "give" -> office.give(actor, account, rights.read(typed));
            case "grant" -> office.grant(actor, account, askedAt(typed));
            case "decline" -> office.decline(actor, account, askedAt(typed));
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static AccountAnswer answer(Supplier<AccountAnswer> act) {
        try {
            return act.get();
        } catch (InvalidValue unreadable) {
            return new AccountAnswer.Refused(unreadable.rejection());
        }
    }

    /** What cannot be read was never shown by us, and is the moment of no wish. */
    private static Instant askedAt(Typed typed) {
        try {
            return Instant.parse(typed.first("askedAt"));
        } catch (DateTimeException unreadable) {
            return Instant.EPOCH;
        }
    }

    static void refuse(Rejection rejection, Model model, HttpServletResponse response) {
        response.setStatus(ProblemAnswer.statusOf(rejection).value());
        model.addAttribute("refusal", rejection);
    }

    /** Shown in this very answer and kept nowhere, not even in the session for the next page. */
    private String handOut(AccountAnswer.HandedOut out, Model model) {
        model.addAttribute("account", out.account());
        model.addAttribute("password", out.password());
        model.addAttribute("days", passwords.oneTimeFor().toDays());
        return "accounts/one-time";
    }

    private String form(Typed typed, Model model) {
        model.addAttribute("typed", typed);
        rights.offer(model);
        return "accounts/new";
    }
}
