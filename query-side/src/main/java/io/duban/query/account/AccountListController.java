package io.duban.query.account;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.permission.CountyAction;
import io.duban.platform.account.AccountFilter;
import io.duban.platform.account.AccountOffice;
import io.duban.platform.account.AccountState;
import io.duban.platform.account.Rights;
import io.duban.query.page.PageController;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 账号: every account, found by name, role or state; all of it stands in the address. */
@PageController
final class AccountListController {

    private static final int LONGEST_SEARCH = 100;

    private final AccountOffice office;

    AccountListController(AccountOffice office) {
        this.office = office;
    }

    @GetMapping("/accounts")
    String show(@RequestParam Map<String, String> said, Actor viewer, Model model) {
        if (!office.mayLook(viewer)) {
            throw new AccessDeniedException("accounts are their administrators'");
        }
        var filter = new AccountFilter(
                text(said.get("q")),
                choice(said.get("role"), Role.class),
                choice(said.get("state"), AccountState.class),
                number(said.get("page")));
        var page = office.page(filter);
        model.addAttribute("filter", filter);
        model.addAttribute("page", page);
        model.addAttribute("roles", Rights.ROLES);
        model.addAttribute("states", AccountState.values());
        model.addAttribute("filtered", filter.text() != null || filter.role() != null || filter.state() != null);
        model.addAttribute("previous", page.page() > 1 ? turned(said, page.page() - 1) : null);
        model.addAttribute("next", page.page() < page.pages() ? turned(said, page.page() + 1) : null);
        model.addAttribute("mayMake", CountyAction.KEEP_ACCOUNTS.isFor(viewer));
        model.addAttribute("unguarded", office.lacksSecurityAdministrator());
        return "accounts/list";
    }

    private static Map<String, String> turned(Map<String, String> said, int page) {
        var parameters = new LinkedHashMap<String, String>();
        said.forEach((name, value) -> {
            if (!value.isBlank()) {
                parameters.put(name, value);
            }
        });
        parameters.put("page", Integer.toString(page));
        return parameters;
    }

    private static @Nullable String text(@Nullable String said) {
        if (said == null || said.isBlank() || said.indexOf('\u0000') >= 0) {
            return null;
        }
        var text = said.strip();
        return text.substring(0, Math.min(LONGEST_SEARCH, text.length()));
    }

    private static <E extends Enum<E>> @Nullable E choice(@Nullable String said, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(said))
                .findFirst()
                .orElse(null);
    }

    private static int number(@Nullable String said) {
        return said != null && said.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(said) : 1;
    }
}
