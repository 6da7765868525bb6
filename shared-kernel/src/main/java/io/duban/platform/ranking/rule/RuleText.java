package io.duban.platform.ranking.rule;

import io.duban.kernel.ranking.rule.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads rule sets in YAML, and offers those that come with the product. */
public final class RuleText {

    private static final List<String> READY =
            List.of("general", "R1", "R2", "R3", "R4", "R5", "R6", "R9", "R9-ranks", "R10", "R10-tops");

    private RuleText() {}

    /**
     * Nothing is instantiated from the text, and every mistake in it is told.
     *
     * @throws UnreadableRules with line, column and reason of each mistake
     */
    public static RuleSet parse(String yaml) {
        return new RuleSetReading(yaml).rules();
    }

    /** The names of the ready rule sets, the usual one first. */
    public static List<String> names() {
        return READY;
    }

    /** The text of the ready rule set of this name; the usual one is also called 通用. */
    public static Optional<String> ready(String name) {
        var file = name.equals("通用") ? READY.getFirst() : name;
        return READY.contains(file) ? Optional.of(packed(file + ".yaml")) : Optional.empty();
    }

    private static String packed(String name) {
        try (var content = RuleText.class.getResourceAsStream("/rules/" + name)) {
            if (content == null) {
                throw new IllegalStateException("Not packed with the program: " + name);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
