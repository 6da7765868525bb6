package io.duban.command.organisation;

import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.ChangeLeaderPost;
import io.duban.kernel.organisation.LeaderPostChanged;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** A leader has another post from a day on; one who had left comes back with it. */
final class ChangeLeaderPostDecision {

    private ChangeLeaderPostDecision() {}

    static Decision decide(OrganisationChart chart, ChangeLeaderPost command, Actor actor) {
        var then = chart.on(command.from());
        return OrganisationPermission.refusal(command, chart, actor)
                .or(() -> LeaderMustBeKnown.refusal(chart, command.leader()))
                .or(() -> unchanged(then, command))
                .or(() -> namesake(then, command))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new LeaderPostChanged(
                        then.leader(command.leader()).orElseThrow(), command.post(), command.from())));
    }

    private static Optional<Rejection> unchanged(OrganisationChart then, ChangeLeaderPost command) {
        return then.leader(command.leader())
                .filter(leader -> leader.post().equals(command.post()) && then.isInOffice(command.leader()))
                .map(leader -> new Rejection.Invalid(
                        "organisation.unchanged",
                        "post",
                        "%s到%s的职务就是“%s”，不必登记。".formatted(leader.name(), command.from(), command.post())));
    }

    /** Namesakes are told apart by their posts. */
    private static Optional<Rejection> namesake(OrganisationChart then, ChangeLeaderPost command) {
        var name = then.leader(command.leader()).orElseThrow().name();
        return then.leaderNamed(command.post(), name)
                .filter(other -> !other.id().equals(command.leader()))
                .map(other -> new Rejection.Invalid(
                        "organisation.leader-known", "post", "已有同名同职务的领导“%s”，请写明区别。".formatted(other.title())));
    }
}
