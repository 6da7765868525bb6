package io.duban.command.organisation;

import io.duban.kernel.people.LeaderId;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** Nothing new is put in charge of a leader who is unknown or has left. */
public final class LeaderMustBeInOffice {

    private LeaderMustBeInOffice() {}

    /** @param chart as of the day on which the leader is to take something */
    public static Optional<Rejection> refusal(OrganisationChart chart, LeaderId id, String field, String label) {
        var leader = chart.leader(id);
        if (leader.isEmpty()) {
            return Optional.of(
                    new Rejection.Invalid("organisation.unknown", field, "没有找到所选的%s，请重新选择。".formatted(label)));
        }
        return chart.isInOffice(id)
                ? Optional.empty()
                : Optional.of(new Rejection.Invalid(
                        "organisation.leader-left",
                        field,
                        "%s（%s）届时已离任，请另选领导。".formatted(leader.get().name(), label)));
    }
}
