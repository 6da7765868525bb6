package io.duban.command.organisation;

import io.duban.kernel.organisation.DelegationId;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.organisation.PostHolder;
import io.duban.kernel.organisation.UnitCodesRecorded;
import io.duban.kernel.organisation.UnitKind;
import io.duban.kernel.organisation.UnitPlaced;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every unit, leader and delegation after some fact, looked at from one day: every answer is as of {@link #day}, and
 * {@link #on} looks from another one. Never changes; the next fact makes a new chart.
 */
public record OrganisationChart(
        Map<UnitId, UnitStory> units,
        Map<LeaderId, LeaderStory> leaders,
        Map<DelegationId, DelegationTerm> delegations,
        LocalDate day) {

    /** Before anybody was registered. */
    public static final OrganisationChart EMPTY = new OrganisationChart(Map.of(), Map.of(), Map.of(), LocalDate.EPOCH);

    /** The same facts, looked at from this day. */
    public OrganisationChart on(LocalDate other) {
        return other.equals(day) ? this : new OrganisationChart(units, leaders, delegations, other);
    }

    public boolean isEmpty() {
        return units.isEmpty() && leaders.isEmpty();
    }

    /** The unit with its name of the day, also after its end. */
    public Optional<UnitRef> unit(UnitId id) {
        return story(id).map(unit -> unit.ref(day));
    }

    /** Every unit that was ever registered, with its name of the day. */
    public List<UnitRef> everyUnit() {
        return units.values().stream().map(unit -> unit.ref(day)).toList();
    }

    /** Of the units that have not ended the one that bears this name on the day. */
    public Optional<UnitRef> unitNamed(String name) {
        return units.values().stream()
                .filter(unit -> !unit.hasEnded(day))
                .map(unit -> unit.ref(day))
                .filter(unit -> unit.name().equals(name.strip()))
                .findFirst();
    }

    /** As {@link #unitNamed}, else a unit that bore this name at some time: so old papers find it. It has the name asked for. */
    public Optional<UnitRef> unitEverNamed(String name) {
        return unitNamed(name).or(() -> units.values().stream()
                .filter(unit -> unit.names().entries().stream()
                        .anyMatch(entry -> entry.value().equals(name.strip())))
                .findFirst()
                .map(unit -> new UnitRef(unit.id(), name.strip())));
    }

    /** The ranking group of a unit. */
    public Optional<String> groupOf(UnitId id) {
        return story(id).flatMap(unit -> unit.groups().on(day));
    }

    /** What a unit is; empty as long as it has no place in the tree. */
    public Optional<UnitKind> kindOf(UnitId id) {
        return placeOf(id).map(UnitPlaced::kind);
    }

    /** The unit above, with its name of the day; empty for the root and for what has no place. */
    public Optional<UnitRef> parentOf(UnitId id) {
        return placeOf(id).map(UnitPlaced::parent).flatMap(above -> unit(above.id()));
    }

    /** What stands directly below and has not ended. */
    public List<UnitRef> childrenOf(UnitId id) {
        return units.values().stream()
                .filter(unit -> !unit.hasEnded(day))
                .filter(unit -> parentOf(unit.id())
                        .filter(above -> above.id().equals(id))
                        .isPresent())
                .map(unit -> unit.ref(day))
                .toList();
    }

    /** Who dispatches and supervises on this tree: the offices of party and government. */
    public List<UnitRef> inspectorates() {
        return units.values().stream()
                .filter(unit -> !unit.hasEnded(day))
                .filter(unit -> kindOf(unit.id())
                        .filter(kind -> kind == UnitKind.INSPECTORATE)
                        .isPresent())
                .map(unit -> unit.ref(day))
                .toList();
    }

    public Optional<UnitCodesRecorded> codesOf(UnitId id) {
        return story(id).flatMap(unit -> unit.codes().on(day));
    }

    public Optional<PostHolder> headOf(UnitId id) {
        return story(id).flatMap(unit -> unit.heads().on(day));
    }

    public Optional<PostHolder> liaisonOf(UnitId id) {
        return story(id).flatMap(unit -> unit.liaisons().on(day));
    }

    /** The unit's end, if it has come by the day. */
    public Optional<UnitEnd> endOf(UnitId id) {
        return story(id).filter(unit -> unit.hasEnded(day)).map(UnitStory::end);
    }

    /** The leader with the post of the day, or the last one. */
    public Optional<LeaderRef> leader(LeaderId id) {
        return Optional.ofNullable(leaders.get(id)).map(leader -> leader.ref(day));
    }

    public List<LeaderRef> everyLeader() {
        return leaders.values().stream().map(leader -> leader.ref(day)).toList();
    }

    /** @param post empty when the leader is known by name alone */
    public Optional<LeaderRef> leaderNamed(String post, String name) {
        return everyLeader().stream()
                .filter(leader ->
                        leader.name().equals(name.strip()) && leader.post().equals(post.strip()))
                .findFirst();
    }

    /** As {@link #leaderNamed}, else one who had this post at some time. The answer has the post asked for. */
    public Optional<LeaderRef> leaderEverNamed(String post, String name) {
        return leaderNamed(post, name).or(() -> leaders.values().stream()
                .filter(leader -> leader.name().equals(name.strip()))
                .filter(leader -> leader.posts().entries().stream()
                        .anyMatch(entry -> entry.value().equals(post.strip())))
                .findFirst()
                .map(leader -> new LeaderRef(leader.id(), post.strip(), leader.name())));
    }

    public boolean isInOffice(LeaderId id) {
        var leader = leaders.get(id);
        return leader != null && leader.inOffice().on(day).orElse(false);
    }

    /** What a leader answers for. */
    public List<String> fieldsOf(LeaderId id) {
        var leader = leaders.get(id);
        return leader == null ? List.of() : leader.fields().on(day).orElse(List.of());
    }

    public Optional<DelegationTerm> delegation(DelegationId id) {
        return Optional.ofNullable(delegations.get(id));
    }

    /** What holds on the day. */
    public List<DelegationTerm> delegationsInForce() {
        return delegations.values().stream().filter(term -> term.holdsOn(day)).toList();
    }

    /** After one more fact. */
    public OrganisationChart evolve(OrganisationEvent event, LocalDate recordedOn) {
        return ChartEvolution.of(this, event, recordedOn);
    }

    Optional<UnitStory> story(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    Optional<UnitPlaced> placeOf(UnitId id) {
        return story(id).flatMap(unit -> unit.places().on(day));
    }
}
