package io.duban.query.identity;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.oidc.AccountIdentities;
import io.duban.platform.oidc.IdentityBinding;
import io.duban.platform.oidc.Provider;
import io.duban.platform.oidc.Providers;
import io.duban.platform.oidc.WhereProvidersAreConfigured;
import io.duban.platform.web.ProblemAnswer;
import io.duban.query.page.PageController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own identities: see them, show one at a provider, confirm it, take it away. */
@PageController
@Conditional(WhereProvidersAreConfigured.class)
class IdentityController {

    private static final String LIST = "/me/identities";

    private final Providers providers;
    private final AccountIdentities identities;
    private final IdentityBinding binding;
    private final MessageSource texts;

    IdentityController(
            Providers providers, AccountIdentities identities, IdentityBinding binding, MessageSource texts) {
        this.providers = providers;
        this.identities = identities;
        this.binding = binding;
        this.texts = texts;
    }

    @GetMapping(LIST)
    String list(Actor person, Model model) {
        model.addAttribute(
                "lines",
                providers.all().stream()
                        .map(provider -> IdentityLine.of(provider, identities.of(person.account(), provider)))
                        .toList());
        return "identity/list";
    }

    @GetMapping(LIST + "/{id}/bind")
    String begin(@PathVariable String id, Actor person, HttpServletRequest request) {
        return "redirect:" + binding.begin(request, person, provider(id));
    }

    @GetMapping(LIST + "/confirm")
    String shown(Actor person, HttpServletRequest request, Model model) {
        var pending = binding.pending(request, person);
        if (pending.isEmpty()) {
            return "redirect:" + LIST;
        }
        model.addAttribute("pending", pending.get());
        model.addAttribute("provider", provider(pending.get().provider()));
        return "identity/confirm";
    }

    @PostMapping(LIST + "/confirm")
    String confirm(
            @RequestParam(defaultValue = "") String password,
            Actor person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes told) {
        var refused = binding.confirm(request, person, password);
        if (refused.isEmpty()) {
            return done("identity.done.bound", told);
        }
        refuse(refused.get(), response, model);
        var again = binding.pending(request, person);
        return again.isPresent() ? shown(person, request, model) : list(person, model);
    }

    @GetMapping(LIST + "/{id}/unbind")
    String leave(@PathVariable String id, Actor person, Model model) {
        var provider = provider(id);
        if (identities.of(person.account(), provider).isEmpty()) {
            return "redirect:" + LIST;
        }
        model.addAttribute("provider", provider);
        return "identity/unbind";
    }

    @PostMapping(LIST + "/{id}/unbind")
    String unbind(
            @PathVariable String id, Actor person, HttpServletResponse response, Model model, RedirectAttributes told) {
        var refused = identities.unbind(person.account(), provider(id), person);
        if (refused.isEmpty()) {
            return done("identity.done.unbound", told);
        }
        refuse(refused.get(), response, model);
        return list(person, model);
    }

    private Provider provider(String id) {
        return providers.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String done(String text, RedirectAttributes told) {
        told.addFlashAttribute("done", texts.getMessage(text, null, Locale.SIMPLIFIED_CHINESE));
        return "redirect:" + LIST;
    }

    private static void refuse(Rejection why, HttpServletResponse response, Model model) {
        response.setStatus(ProblemAnswer.statusOf(why).value());
        model.addAttribute("refusal", why);
    }
}
