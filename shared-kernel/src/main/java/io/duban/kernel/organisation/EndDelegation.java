package io.duban.kernel.organisation;

import io.duban.kernel.rejection.Require;
import java.time.LocalDate;

/**
 * End a delegation before its day 提前终止授权.
 *
 * @param from the first day on which it does not hold
 */
public record EndDelegation(DelegationId delegation, LocalDate from) implements OrganisationCommand {
    public EndDelegation {
        delegation = Require.present("delegation", "授权", delegation);
        from = EffectiveDay.of("from", "终止日期", from);
    }
}
