package io.duban.platform.limit;

import io.duban.kernel.limit.LimitProfile;
import io.duban.kernel.rejection.InvalidValue;
import java.util.List;
import java.util.Optional;

/** The time-limit profiles that come with the product, and the reading of a county's own. */
public final class LimitProfiles {

    /** The profile that is used where a county has decided nothing else. */
    public static final String DEFAULT = "13710-workday-v1";

    private static final List<String> NAMES = List.of(DEFAULT, "literal-natural", "qinghai-710");

    private LimitProfiles() {}

    /** The names of the ready profiles, the default first. */
    public static List<String> names() {
        return NAMES;
    }

    /** The ready profile of this name. */
    public static Optional<LimitProfile> ready(String name) {
        return NAMES.contains(name)
                ? Optional.of(parse(PackedText.of(LimitProfiles.class, name + ".yaml")))
                : Optional.empty();
    }

    /**
     * Reads a profile in YAML. Nothing is instantiated from it, and it is refused as a whole at its first mistake.
     *
     * @throws InvalidValue with the line, the key and what is wrong
     */
    public static LimitProfile parse(String yaml) {
        return new ProfileReading(YamlText.top(yaml)).profile();
    }
}
