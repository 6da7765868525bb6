package io.duban.platform.limit;

import io.duban.kernel.county.LimitProfileAdopted;
import io.duban.kernel.limit.LimitProfile;
import io.duban.kernel.rejection.InvalidValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The time-limit profiles that come with the product, and the reading of a county's own. */
public final class LimitProfiles {

    /** The profile that is used where a county has decided nothing else. */
    public static final String DEFAULT = "13710-workday-v1";

    private static final List<String> NAMES = List.of(DEFAULT, "literal-natural", "qinghai-710");

    /** Texts that never change are read once; what a person hands in is not kept here. */
    private static final Map<String, LimitProfile> READ = new ConcurrentHashMap<>();

    private LimitProfiles() {}

    /** The names of the ready profiles, the default first. */
    public static List<String> names() {
        return NAMES;
    }

    /** The ready profile of this name. */
    public static Optional<LimitProfile> ready(String name) {
        return text(name).map(LimitProfiles::read);
    }

    /** The text of the ready profile of this name. */
    public static Optional<String> text(String name) {
        return NAMES.contains(name)
                ? Optional.of(PackedText.of(LimitProfiles.class, name + ".yaml").strip())
                : Optional.empty();
    }

    /** The rules that a county has adopted. */
    public static LimitProfile adopted(LimitProfileAdopted adopted) {
        return read(adopted.yaml());
    }

    /**
     * Reads a profile in YAML. Nothing is instantiated from it, and it is refused as a whole at its first mistake.
     *
     * @throws InvalidValue with the line, the key and what is wrong
     */
    public static LimitProfile parse(String yaml) {
        return new ProfileReading(YamlText.top(yaml)).profile();
    }

    private static LimitProfile read(String text) {
        return READ.computeIfAbsent(text, LimitProfiles::parse);
    }
}
