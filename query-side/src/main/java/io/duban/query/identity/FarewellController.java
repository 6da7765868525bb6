package io.duban.query.identity;

import io.duban.platform.oidc.ProviderFarewell;
import io.duban.platform.oidc.WhereProvidersAreConfigured;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page between signing out here and signing out at the provider; goes on by itself, and by a link where it does not. */
@Controller
@ConditionalOnWebApplication
@Conditional(WhereProvidersAreConfigured.class)
class FarewellController {

    private final ProviderFarewell farewell;

    FarewellController(ProviderFarewell farewell) {
        this.farewell = farewell;
    }

    @GetMapping("/login/oidc/leave")
    String leave(HttpServletRequest request, HttpServletResponse response, Model model) {
        var next = farewell.take(request);
        if (next.isEmpty()) {
            return "redirect:/login?logout";
        }
        response.setHeader("Refresh", "0; url=" + next.get().toASCIIString());
        model.addAttribute("next", next.get().toASCIIString());
        return "identity/farewell";
    }
}
