package io.duban.command.organisation;

import io.duban.kernel.organisation.AppointHead;
import io.duban.kernel.organisation.AppointLiaison;
import io.duban.kernel.organisation.AssignFields;
import io.duban.kernel.organisation.ChangeLeaderPost;
import io.duban.kernel.organisation.DelegateAsHead;
import io.duban.kernel.organisation.DelegateAsLeader;
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
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/**
 * The administrator keeps the organisation, and Duban itself for a file that was handed in. Whoever delegates does so in
 * person, or lets the administrator enter it. The office registers units and leaders that a task needs, and no more.
 */
final class OrganisationPermission {

    private OrganisationPermission() {}

    static Optional<Rejection> refusal(OrganisationCommand command, OrganisationChart chart, Actor actor) {
        return switch (command) {
            case RegisterUnit c -> MayRegister.refusal(actor);
            case RegisterLeader c -> MayRegister.refusal(actor);
            case PlaceUnit c -> kept("归入机构树", actor);
            case RecordCodes c -> kept("登记机构代码", actor);
            case RenameUnit c -> kept("更名", actor);
            case MergeUnit c -> kept("并入", actor);
            case DissolveUnit c -> kept("撤销单位", actor);
            case AppointHead c -> kept("登记主要负责人", actor);
            case AppointLiaison c -> kept("登记联络员", actor);
            case JoinGroup c -> kept("调整排名分组", actor);
            case ChangeLeaderPost c -> kept("登记职务变动", actor);
            case LeaveOffice c -> kept("登记离任", actor);
            case AssignFields c -> kept("登记分管领域", actor);
            case DelegateAsLeader c -> given(leads(actor, c), "领导授权", "授权的领导本人", actor);
            case DelegateAsHead c -> given(heads(actor, c), "单位授权", "该单位主要负责人本人", actor);
            case EndDelegation c -> given(gave(actor, c, chart), "终止授权", "授权人本人", actor);
        };
    }

    private static boolean leads(Actor actor, DelegateAsLeader c) {
        return actor.role() == Role.LEADER
                && actor.leader() != null
                && actor.leader().id().equals(c.leader());
    }

    private static boolean heads(Actor actor, DelegateAsHead c) {
        return actor.role() == Role.UNIT_HEAD
                && actor.unit() != null
                && actor.unit().id().equals(c.unit());
    }

    private static boolean gave(Actor actor, EndDelegation c, OrganisationChart chart) {
        var term = chart.delegation(c.delegation()).orElse(null);
        if (term == null) {
            return actor.role() == Role.LEADER || actor.role() == Role.UNIT_HEAD; // told that it was not found
        }
        return switch (actor.role()) {
            case LEADER -> actor.leader() != null && actor.leader().id().equals(term.leader());
            case UNIT_HEAD -> actor.unit() != null && actor.unit().id().equals(term.unit());
            case SUPERVISOR,
                    OFFICE_DIRECTOR,
                    UNIT_LIAISON,
                    ADMINISTRATOR,
                    SECURITY_ADMINISTRATOR,
                    AUDIT_ADMINISTRATOR,
                    SECRECY_OFFICER,
                    REVIEWER,
                    SYSTEM -> false;
        };
    }

    private static Optional<Rejection> kept(String action, Actor actor) {
        return keeps(actor) ? Optional.empty() : refused(action, Role.ADMINISTRATOR.label(), actor);
    }

    private static Optional<Rejection> given(boolean inPerson, String action, String person, Actor actor) {
        return inPerson || keeps(actor)
                ? Optional.empty()
                : refused(action, person + "或" + Role.ADMINISTRATOR.label(), actor);
    }

    private static boolean keeps(Actor actor) {
        return CountyAction.KEEP_ORGANISATION.isFor(actor);
    }

    private static Optional<Rejection> refused(String action, String who, Actor actor) {
        return Optional.of(new Rejection.NotAllowed(
                "organisation.not-allowed",
                "“%s”由%s办理，您（%s）不能办理此项。".formatted(action, who, actor.role().label())));
    }
}
