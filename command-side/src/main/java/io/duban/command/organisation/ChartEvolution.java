package io.duban.command.organisation;

import io.duban.kernel.organisation.DelegationEnded;
import io.duban.kernel.organisation.GroupJoined;
import io.duban.kernel.organisation.HeadAppointed;
import io.duban.kernel.organisation.HeadDelegated;
import io.duban.kernel.organisation.LeaderDelegated;
import io.duban.kernel.organisation.LeaderFieldsAssigned;
import io.duban.kernel.organisation.LeaderLeftOffice;
import io.duban.kernel.organisation.LeaderPostChanged;
import io.duban.kernel.organisation.LeaderRegistered;
import io.duban.kernel.organisation.LiaisonAppointed;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.organisation.UnitCodesRecorded;
import io.duban.kernel.organisation.UnitDissolved;
import io.duban.kernel.organisation.UnitMerged;
import io.duban.kernel.organisation.UnitPlaced;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.organisation.UnitRenamed;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The chart after one more fact. */
final class ChartEvolution {

    private ChartEvolution() {}

    static OrganisationChart of(OrganisationChart chart, OrganisationEvent event, LocalDate on) {
        return switch (event) {
            case UnitRegistered e ->
                new OrganisationChart(
                        with(chart.units(), e.unit().id(), UnitStory.begun(e, on)),
                        chart.leaders(),
                        chart.delegations(),
                        chart.day());
            case UnitPlaced e -> unit(chart, e.unit(), story -> story.placed(e));
            case UnitCodesRecorded e -> unit(chart, e.unit(), story -> story.coded(e));
            case UnitRenamed e -> unit(chart, e.unit(), story -> story.renamed(e));
            case UnitMerged e -> unit(chart, e.unit(), story -> story.merged(e));
            case UnitDissolved e -> unit(chart, e.unit(), story -> story.dissolved(e));
            case HeadAppointed e -> unit(chart, e.unit(), story -> story.headed(e));
            case LiaisonAppointed e -> unit(chart, e.unit(), story -> story.reached(e));
            case GroupJoined e -> unit(chart, e.unit(), story -> story.grouped(e));
            case LeaderRegistered e ->
                leaders(chart, with(chart.leaders(), e.leader().id(), LeaderStory.begun(e.leader())));
            case LeaderPostChanged e -> leader(chart, e.leader(), story -> story.promoted(e));
            case LeaderLeftOffice e -> leader(chart, e.leader(), story -> story.left(e));
            case LeaderFieldsAssigned e -> leader(chart, e.leader(), story -> story.assigned(e));
            case LeaderDelegated e -> term(chart, DelegationTerm.of(e));
            case HeadDelegated e -> term(chart, DelegationTerm.of(e));
            case DelegationEnded e ->
                term(
                        chart,
                        Objects.requireNonNull(chart.delegations().get(e.delegationId()))
                                .endedFrom(e.from()));
        };
    }

    private static OrganisationChart unit(OrganisationChart chart, UnitRef unit, UnaryOperator<UnitStory> change) {
        var story = Objects.requireNonNull(chart.units().get(unit.id()));
        return new OrganisationChart(
                with(chart.units(), unit.id(), change.apply(story)), chart.leaders(), chart.delegations(), chart.day());
    }

    private static OrganisationChart leader(
            OrganisationChart chart, LeaderRef leader, UnaryOperator<LeaderStory> change) {
        var story = Objects.requireNonNull(chart.leaders().get(leader.id()));
        return leaders(chart, with(chart.leaders(), leader.id(), change.apply(story)));
    }

    private static OrganisationChart leaders(OrganisationChart chart, Map<LeaderId, LeaderStory> leaders) {
        return new OrganisationChart(chart.units(), leaders, chart.delegations(), chart.day());
    }

    private static OrganisationChart term(OrganisationChart chart, DelegationTerm term) {
        return new OrganisationChart(
                chart.units(), chart.leaders(), with(chart.delegations(), term.id(), term), chart.day());
    }

    private static <K, V> Map<K, V> with(Map<K, V> before, K key, V value) {
        var after = new LinkedHashMap<>(before);
        after.put(key, value);
        return Collections.unmodifiableMap(after);
    }
}
