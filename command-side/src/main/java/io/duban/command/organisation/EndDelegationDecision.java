package io.duban.command.organisation;

import io.duban.kernel.event.Decision;
import io.duban.kernel.organisation.DelegationEnded;
import io.duban.kernel.organisation.EndDelegation;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.time.LocalDate;
import java.util.Optional;

/** A delegation ends before its day; what was decided under it stays decided. */
final class EndDelegationDecision {

    private EndDelegationDecision() {}

    static Decision decide(OrganisationChart chart, EndDelegation command, Actor actor, LocalDate today) {
        return OrganisationPermission.refusal(command, chart, actor)
                .or(() -> endable(chart, command, today))
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new DelegationEnded(command.delegation(), command.from())));
    }

    private static Optional<Rejection> endable(OrganisationChart chart, EndDelegation command, LocalDate today) {
        var term = chart.delegation(command.delegation()).orElse(null);
        if (term == null) {
            return Optional.of(new Rejection.NotFound("organisation.delegation-not-found", "没有找到这项授权，请从机构页面重新打开。"));
        }
        if (command.from().isBefore(today)) {
            return refused("organisation.delegation-past", "已经过去的日子不能改动，终止日期应是今天或以后。");
        }
        var last = term.endedFrom() == null ? term.until() : term.endedFrom().minusDays(1);
        return command.from().isAfter(last)
                ? refused("organisation.delegation-over", "这项授权到%s为止，终止日期应在此之前。".formatted(last))
                : Optional.empty();
    }

    private static Optional<Rejection> refused(String code, String sentence) {
        return Optional.of(new Rejection.Invalid(code, "from", sentence));
    }
}
