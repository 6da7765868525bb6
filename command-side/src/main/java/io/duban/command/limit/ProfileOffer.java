package io.duban.command.limit;

import io.duban.kernel.county.AdoptLimitProfile;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.limit.LimitProfiles;
import java.util.Objects;

/** Reads the profile that a command names or brings. */
final class ProfileOffer {

    private ProfileOffer() {}

    /** @throws InvalidValue naming the field, for the county's own text with line and key */
    static OfferedProfile of(AdoptLimitProfile command) {
        return command.name() == null
                ? own(Objects.requireNonNull(command.yaml(), "one of the two is there"))
                : ready(command.name());
    }

    static OfferedProfile ready(String name) {
        var profile = LimitProfiles.ready(name)
                .orElseThrow(() -> invalid(
                        "limits.unknown-profile",
                        "name",
                        "没有名为“%s”的现成方案，可用的有：%s。".formatted(name, String.join("、", LimitProfiles.names()))));
        return new OfferedProfile(
                profile.name(), profile.version(), LimitProfiles.text(name).orElseThrow(), true, true);
    }

    private static OfferedProfile own(String yaml) {
        try {
            var profile = LimitProfiles.parse(yaml);
            var taken = LimitProfiles.names().contains(profile.name());
            return new OfferedProfile(profile.name(), profile.version(), yaml, false, taken);
        } catch (InvalidValue refused) {
            var why = refused.rejection();
            throw invalid(why.code(), "yaml", why.sentence());
        }
    }

    private static InvalidValue invalid(String code, String field, String sentence) {
        return new InvalidValue(new Rejection.Invalid(code, field, sentence));
    }
}
