package io.duban.query.account;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.permission.CountyAction;
import io.duban.platform.account.AccountAccess;
import io.duban.platform.account.AccountOffice;
import io.duban.platform.account.AccountSheet;
import io.duban.platform.factor.FactorState;
import io.duban.query.me.SessionRow;
import io.duban.query.task.act.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** The page of one account: what is shown of it to whom, and which forms. */
@Component
@ConditionalOnWebApplication
final class AccountSheetPage {

    private final AccountOffice office;
    private final AccountAccess access;
    private final BoundIdentities identities;
    private final RightsForm rights;

    AccountSheetPage(AccountOffice office, AccountAccess access, BoundIdentities identities, RightsForm rights) {
        this.office = office;
        this.access = access;
        this.identities = identities;
        this.rights = rights;
    }

    /** @param typed what was typed into the form that is shown again; null when the page is opened */
    String show(String account, Actor viewer, @Nullable Typed typed, Model model) {
        if (!office.mayLook(viewer)) {
            throw new AccessDeniedException("accounts are their administrators'");
        }
        var sheet = office.find(account).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var oneself = viewer.account().equals(account);
        var administrator = CountyAction.KEEP_ACCOUNTS.isFor(viewer);
        model.addAttribute("sheet", sheet);
        model.addAttribute("typed", typed == null ? RightsForm.of(sheet) : typed);
        model.addAttribute("keeps", administrator && !oneself);
        model.addAttribute("asks", administrator);
        model.addAttribute("gives", !administrator && !oneself);
        model.addAttribute("grants", !oneself && (!administrator || appointsFirst(sheet)));
        if (administrator && !oneself) {
            model.addAttribute(
                    "sessions",
                    access.sessions(account).stream().map(SessionRow::of).toList());
            model.addAttribute("factorSetUp", access.factor(account) instanceof FactorState.SetUp);
        }
        if (!administrator && !oneself) {
            model.addAttribute("identities", identities.of(account));
            model.addAttribute("providers", identities.free(account));
        }
        rights.offer(model);
        return "accounts/account";
    }

    private boolean appointsFirst(AccountSheet sheet) {
        var wanted = sheet.wanted();
        return wanted != null
                && wanted.rights().role() == Role.SECURITY_ADMINISTRATOR
                && office.lacksSecurityAdministrator();
    }
}
