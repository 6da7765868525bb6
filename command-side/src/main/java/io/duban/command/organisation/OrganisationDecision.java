package io.duban.command.organisation;

import io.duban.kernel.event.Decision;
import io.duban.kernel.id.IdSource;
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
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import java.util.function.UnaryOperator;

/** The door to every decision on the organisation: one command or a whole file of them, the rules are the same. */
public final class OrganisationDecision {

    private OrganisationDecision() {}

    /**
     * @param chart as of today
     * @param ids for what is new
     * @param groupByName the ranking group of a unit that states none
     */
    public static Decision of(
            OrganisationChart chart,
            OrganisationCommand command,
            Actor actor,
            IdSource ids,
            UnaryOperator<String> groupByName) {
        return switch (command) {
            case RegisterUnit c -> RegisterUnitDecision.decide(chart, c, actor, new UnitId(ids.next()), groupByName);
            case RegisterLeader c -> RegisterLeaderDecision.decide(chart, c, actor, new LeaderId(ids.next()));
            case PlaceUnit c -> PlaceUnitDecision.decide(chart, c, actor);
            case RecordCodes c -> RecordCodesDecision.decide(chart, c, actor);
            case RenameUnit c -> RenameUnitDecision.decide(chart, c, actor);
            case MergeUnit c -> MergeUnitDecision.decide(chart, c, actor);
            case DissolveUnit c -> DissolveUnitDecision.decide(chart, c, actor);
            case AppointHead c -> AppointHeadDecision.decide(chart, c, actor);
            case AppointLiaison c -> AppointLiaisonDecision.decide(chart, c, actor);
            case JoinGroup c -> JoinGroupDecision.decide(chart, c, actor);
            case ChangeLeaderPost c -> ChangeLeaderPostDecision.decide(chart, c, actor);
            case LeaveOffice c -> LeaveOfficeDecision.decide(chart, c, actor);
            case AssignFields c -> AssignFieldsDecision.decide(chart, c, actor);
            case DelegateAsHead c ->
                DelegateAsHeadDecision.decide(chart, c, actor, chart.day(), new DelegationId(ids.next()));
            case DelegateAsLeader c ->
                DelegateAsLeaderDecision.decide(chart, c, actor, chart.day(), new DelegationId(ids.next()));
            case EndDelegation c -> EndDelegationDecision.decide(chart, c, actor, chart.day());
        };
    }
}
