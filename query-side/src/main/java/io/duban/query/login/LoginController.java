package io.duban.query.login;

import io.duban.platform.oidc.Provider;
import io.duban.platform.oidc.Providers;
import io.duban.platform.security.CodeWanted;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in form; Spring Security answers its POST and leads back here with a parameter that says why. */
@Controller
@ConditionalOnWebApplication
final class LoginController {

    private static final List<String> TROUBLES = List.of(
            "error",
            "unavailable",
            "expired",
            "ended",
            "codes",
            "wait",
            "provider-unknown",
            "provider-denied",
            "provider-stale",
            "provider-failed",
            "provider-down");

    private final String county;
    private final boolean demo;
    private final List<Provider> providers;

    LoginController(
            @Value("${duban.county-name:}") String county,
            @Value("${duban.demo:false}") boolean demo,
            ObjectProvider<Providers> providers) {
        this.county = county;
        this.demo = demo;
        this.providers = providers.stream().flatMap(all -> all.all().stream()).toList();
    }

    @GetMapping("/login")
    String form(@RequestParam Map<String, String> said, Model model) {
        model.addAttribute("county", county);
        model.addAttribute("demo", demo);
        model.addAttribute("providers", providers);
        model.addAttribute(
                "trouble",
                TROUBLES.stream().filter(said::containsKey).findFirst().orElse(null));
        model.addAttribute("wait", minutes(said.get("wait")));
        model.addAttribute("signedOut", said.containsKey("logout"));
        return "login";
    }

    /** Asked after the password where the account has a second factor. */
    @GetMapping("/login/code")
    String code(HttpServletRequest request, @RequestParam Map<String, String> said, Model model) {
        if (!CodeWanted.in(request)) {
            return "redirect:/login";
        }
        model.addAttribute("wrong", said.containsKey("error"));
        return "login-code";
    }

    /** How long to wait before the next try; null when nobody said so. */
    private static @Nullable Integer minutes(@Nullable String said) {
        return said != null && said.matches("[1-9][0-9]{0,3}") ? Integer.valueOf(said) : null;
    }
}
