package io.duban.query.login;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in form; Spring Security answers its POST and leads back here with {@code ?error} or {@code ?logout}. */
@Controller
final class LoginPage {

    private final String county;
    private final boolean demo;

    LoginPage(@Value("${duban.county-name:}") String county, @Value("${duban.demo:false}") boolean demo) {
        this.county = county;
        this.demo = demo;
    }

    @GetMapping("/login")
    String form(@RequestParam(required = false) @Nullable String error, @RequestParam(required = false) @Nullable String logout, Model model) {
        model.addAttribute("county", county);
        model.addAttribute("demo", demo);
        model.addAttribute("failed", error != null);
        model.addAttribute("signedOut", logout != null);
        return "login";
    }
}
