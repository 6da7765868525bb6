package io.duban.command.organisation;

import io.duban.command.county.CountyRules;
import io.duban.command.recording.Circumstances;
import io.duban.command.recording.Recording;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.event.Decision;
import io.duban.kernel.id.IdSource;
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
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.organisation.PlaceUnit;
import io.duban.kernel.organisation.RecordCodes;
import io.duban.kernel.organisation.RegisterLeader;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.organisation.RenameUnit;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes up what is asked of the organisation; the first registration founds it. */
@Component
class Registration {

    private final Repository<Organisation> organisations;
    private final OrganisationRegister register;
    private final IdSource ids;
    private final CountyRules county;

    Registration(
            Repository<Organisation> organisations, OrganisationRegister register, IdSource ids, CountyRules county) {
        this.organisations = organisations;
        this.register = register;
        this.ids = ids;
        this.county = county;
    }

    @CommandHandler
    CommandAnswer on(RegisterUnit command, Circumstances by) throws Exception {
        return decide(command, by);
    }

    @CommandHandler
    CommandAnswer on(RegisterLeader command, Circumstances by) throws Exception {
        return decide(command, by);
    }

    @CommandHandler
    CommandAnswer on(PlaceUnit command, Circumstances by) throws Exception {
        return decide(command, by);
    }

    @CommandHandler
    CommandAnswer on(RecordCodes command, Circumstances by) throws Exception {
        return decide(command, by);
    }

    @CommandHandler
    CommandAnswer on(RenameUnit command, Circumstances by) throws Exception {
        return decide(command, by);
    }

    @CommandHandler
    CommandAnswer on(MergeUnit command, Circumstances by) throws Exception {
        return decide(command, by);
    }

    @CommandHandler
    CommandAnswer on(DissolveUnit command, Circumstances by) throws Exception {
        return decide(command, by);
    }

    @CommandHandler
    CommandAnswer on(AppointHead command, Circumstances by) throws Exception {
        return decide(command, by);
    }

    @CommandHandler
    CommandAnswer on(AppointLiaison command, Circumstances by) throws Exception {
        return decide(command, by);
    }

    @CommandHandler
    CommandAnswer on(JoinGroup command, Circumstances by) throws Exception {
        return decide(command, by);
    }

    @CommandHandler
    CommandAnswer on(ChangeLeaderPost command, Circumstances by) throws Exception {
        return decide(command, by);
    }

    @CommandHandler
    CommandAnswer on(LeaveOffice command, Circumstances by) throws Exception {
        return decide(command, by);
    }

    @CommandHandler
    CommandAnswer on(AssignFields command, Circumstances by) throws Exception {
        return decide(command, by);
    }

    @CommandHandler
    CommandAnswer on(DelegateAsLeader command, Circumstances by) throws Exception {
        return decide(command, by);
    }

    @CommandHandler
    CommandAnswer on(DelegateAsHead command, Circumstances by) throws Exception {
        return decide(command, by);
    }

    @CommandHandler
    CommandAnswer on(EndDelegation command, Circumstances by) throws Exception {
        return decide(command, by);
    }

    @CommandHandler
    CommandAnswer on(DecideTogether command, Circumstances by) throws Exception {
        return record(by, command.decision());
    }

    private CommandAnswer decide(OrganisationCommand command, Circumstances by) throws Exception {
        return record(by, chart -> OrganisationDecision.of(chart, command, by.actor(), ids, county::groupOf));
    }

    /** Two who found it at once collide in the store; the slower one repeats and finds it founded. */
    private CommandAnswer record(Circumstances by, Function<OrganisationChart, Decision> decision) throws Exception {
        if (register.current().isEmpty()) {
            return Recording.begin(
                    OrganisationEvent.STREAM,
                    decision.apply(OrganisationChart.EMPTY.on(by.today())),
                    organisations,
                    facts -> new Organisation(facts, by));
        }
        return organisations
                .load(OrganisationEvent.STREAM.toString())
                .invoke(organisation -> organisation.decide(chart -> decision.apply(chart.on(by.today())), by));
    }
}
