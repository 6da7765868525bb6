package io.duban.query.organisation;

import io.duban.kernel.organisation.AppointHead;
import io.duban.kernel.organisation.AppointLiaison;
import io.duban.kernel.organisation.AssignFields;
import io.duban.kernel.organisation.ChangeLeaderPost;
import io.duban.kernel.organisation.DelegateAsHead;
import io.duban.kernel.organisation.DelegateAsLeader;
import io.duban.kernel.organisation.DelegationId;
import io.duban.kernel.organisation.DissolveUnit;
import io.duban.kernel.organisation.EndDelegation;
import io.duban.kernel.organisation.JoinGroup;
import io.duban.kernel.organisation.LeaveOffice;
import io.duban.kernel.organisation.MergeUnit;
import io.duban.kernel.organisation.OrganisationCommand;
import io.duban.kernel.organisation.PlaceUnit;
import io.duban.kernel.organisation.RecordCodes;
import io.duban.kernel.organisation.RegisterLeader;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.organisation.RenameUnit;
import io.duban.kernel.organisation.UnitKind;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.query.ranking.WrittenMonth;
import io.duban.query.task.act.Typed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/**
 * From what was typed to the command.
 *
 * @param id of the unit, leader or delegation; of no importance where something is registered
 */
record ActCommand(OrganisationAct act, UUID id, Typed typed, MessageSourceAccessor texts) {

    private static final Pattern BETWEEN = Pattern.compile("[、，,；;\\r\\n]+");

    /** @throws InvalidValue if something that was typed is not what it should be */
    OrganisationCommand read() {
        return switch (act) {
            case REGISTER_UNIT -> new RegisterUnit(typed.first("name"), typed.text("group"));
            case REGISTER_LEADER -> new RegisterLeader(typed.text("post"), typed.first("name"));
            case PLACE -> new PlaceUnit(unit(), typed.choice("kind", UnitKind.class, texts), parent(), from());
            case CODES -> new RecordCodes(unit(), typed.text("divisionCode"), typed.text("creditCode"), from());
            case HEAD -> new AppointHead(unit(), typed.first("name"), typed.first("post"), from());
            case LIAISON -> new AppointLiaison(unit(), typed.first("name"), typed.first("post"), from());
            case GROUP -> new JoinGroup(unit(), typed.first("group"), month());
            case RENAME -> new RenameUnit(unit(), typed.first("name"), from(), typed.text("source"));
            case MERGE -> new MergeUnit(unit(), typed.id("into", UnitId::new, texts), from(), typed.text("source"));
            case DISSOLVE -> new DissolveUnit(unit(), from(), typed.text("source"));
            case POST -> new ChangeLeaderPost(leader(), typed.first("post"), from());
            case FIELDS -> new AssignFields(leader(), fields(), from());
            case LEAVE -> new LeaveOffice(leader(), from());
            case DELEGATE_HEAD ->
                new DelegateAsHead(
                        unit(),
                        typed.first("name"),
                        typed.first("post"),
                        typed.text("deputyAccount"),
                        typed.first("matter"),
                        from(),
                        typed.date("until", texts));
            case DELEGATE_LEADER ->
                new DelegateAsLeader(
                        leader(),
                        typed.id("deputy", LeaderId::new, texts),
                        typed.first("matter"),
                        from(),
                        typed.date("until", texts));
            case END_DELEGATION -> new EndDelegation(new DelegationId(id), from());
        };
    }

    private UnitId unit() {
        return new UnitId(id);
    }

    private LeaderId leader() {
        return new LeaderId(id);
    }

    private @Nullable LocalDate from() {
        return typed.date("from", texts);
    }

    /** The root must be chosen: who forgets the unit above is asked for it. */
    private @Nullable UnitId parent() {
        var chosen = typed.first("parent");
        if (chosen.isBlank()) {
            throw new InvalidValue(
                    new Rejection.Invalid("value.required", "parent", texts.getMessage("organisation.parent.choose")));
        }
        return chosen.equals(ActFields.ROOT) ? null : typed.id("parent", UnitId::new, texts);
    }

    private @Nullable YearMonth month() {
        var said = typed.first("fromMonth").strip();
        try {
            return said.isEmpty() ? null : WrittenMonth.parse(said);
        } catch (DateTimeParseException unreadable) {
            throw new InvalidValue(new Rejection.Invalid(
                    "value.unreadable", "fromMonth", texts.getMessage("organisation.unreadable.month")));
        }
    }

    private List<String> fields() {
        return BETWEEN.splitAsStream(typed.first("fields"))
                .filter(field -> !field.isBlank())
                .toList();
    }
}
