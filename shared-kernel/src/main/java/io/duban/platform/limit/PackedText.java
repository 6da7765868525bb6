package io.duban.platform.limit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text that is packed with the program. */
final class PackedText {

    private PackedText() {}

    /** @param beside the class in whose package it lies */
    static String of(Class<?> beside, String name) {
        try (var content = beside.getResourceAsStream(name)) {
            if (content == null) {
                throw new IllegalStateException("Not packed with the program: " + name);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
