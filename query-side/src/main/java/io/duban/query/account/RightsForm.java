package io.duban.query.account;

import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.account.AccountSheet;
import io.duban.platform.account.Rights;
import io.duban.query.organisation.LeaderLine;
import io.duban.query.organisation.OrganisationQuery;
import io.duban.query.organisation.UnitLine;
import io.duban.query.task.act.Typed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The fields role, unit, leader and office: what can be chosen, what is chosen, and what was chosen. */
@Component
@ConditionalOnWebApplication
final class RightsForm {

    private final OrganisationQuery organisation;
    private final MessageSourceAccessor texts;

    RightsForm(OrganisationQuery organisation, MessageSource texts) {
        this.organisation = organisation;
        this.texts = new MessageSourceAccessor(texts);
    }

    /** Puts what can be chosen into the model. */
    void offer(Model model) {
        model.addAttribute("roles", Rights.ROLES);
        model.addAttribute("units", organisation.units());
        model.addAttribute("leaders", organisation.leaders());
        model.addAttribute("offices", organisation.offices());
    }

    /** The rights that an account has, as if they had been typed. */
    static Typed of(AccountSheet sheet) {
        var rights = sheet.wanted() == null ? sheet.rights() : sheet.wanted().rights();
        if (rights == null) {
            return Typed.nothing();
        }
        var unit = rights.unit();
        var leader = rights.leader();
        var office = rights.office();
        return new Typed(Map.of(
                "role", List.of(rights.role().name()),
                "unit", unit == null ? List.of() : List.of(unit.id().value().toString()),
                "leader",
                        leader == null ? List.of() : List.of(leader.id().value().toString()),
                "office",
                        office == null ? List.of() : List.of(office.id().value().toString())));
    }

    /** @throws InvalidValue when something was chosen that is not offered, or no role */
    Rights read(Typed typed) {
        var role = typed.choice("role", Role.class, texts);
        if (role == null) {
            throw refusal("role", "accounts.role.missing");
        }
        var unit = typed.text("unit");
        var leader = typed.text("leader");
        var office = typed.text("office");
        return new Rights(
                role,
                unit == null ? null : unit(unit).ref(),
                leader == null ? null : leader(leader).ref(),
                office == null ? null : office(office));
    }

    private UnitLine unit(String id) {
        return found(
                organisation.units().stream()
                        .filter(unit -> unit.id().value().toString().equals(id))
                        .findFirst()
                        .orElse(null),
                "unit");
    }

    private LeaderLine leader(String id) {
        return found(
                organisation.leaders().stream()
                        .filter(leader -> leader.id().value().toString().equals(id))
                        .findFirst()
                        .orElse(null),
                "leader");
    }

    private UnitRef office(String id) {
        return found(
                organisation.offices().stream()
                        .filter(office -> office.id().value().toString().equals(id))
                        .findFirst()
                        .orElse(null),
                "office");
    }

    private <T> T found(@Nullable T line, String field) {
        if (line == null) {
            throw refusal(field, "form.unreadable.choice");
        }
        return Objects.requireNonNull(line);
    }

    private InvalidValue refusal(String field, String key) {
        return new InvalidValue(new Rejection.Invalid("value.unreadable", field, texts.getMessage(key)));
    }
}
