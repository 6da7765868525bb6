package io.duban.query.me;

import io.duban.query.page.PageController;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 我的账号: who one is here, and the pages of one's own account. */
@PageController
final class OwnAccountController {

    /** The last parts of the addresses; each has {@code me.<page>.title} and {@code me.<page>.about}. */
    private static final List<String> PAGES = List.of("password", "sessions", "second-factor", "tokens");

    @GetMapping("/me")
    String me(Model model) {
        model.addAttribute("pages", PAGES);
        return "me/me";
    }
}
