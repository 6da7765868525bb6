package io.duban.command.organisation;

import io.duban.command.county.CountyRules;
import io.duban.command.recording.Circumstances;
import io.duban.command.recording.Recording;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.event.Decision;
import io.duban.kernel.id.IdSource;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.organisation.RegisterLeader;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Registers units and leaders; the first registration founds the organisation. */
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
        var id = new UnitId(ids.next());
        return record(by, chart -> RegisterUnitDecision.decide(chart, command, by.actor(), id, county::groupOf));
    }

    @CommandHandler
    CommandAnswer on(RegisterLeader command, Circumstances by) throws Exception {
        var id = new LeaderId(ids.next());
        return record(by, chart -> RegisterLeaderDecision.decide(chart, command, by.actor(), id));
    }

    /** Two who found it at once collide in the store; the slower one repeats and finds it founded. */
    private CommandAnswer record(Circumstances by, Function<OrganisationChart, Decision> decision) throws Exception {
        if (register.current().equals(OrganisationChart.EMPTY)) {
            return Recording.begin(
                    OrganisationEvent.STREAM,
                    decision.apply(OrganisationChart.EMPTY),
                    organisations,
                    facts -> new Organisation(facts, by));
        }
        return organisations
                .load(OrganisationEvent.STREAM.toString())
                .invoke(organisation -> organisation.decide(decision, by));
    }
}
