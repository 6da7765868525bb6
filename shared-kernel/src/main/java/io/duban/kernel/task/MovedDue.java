package io.duban.kernel.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one clock when the limits were counted again.
 *
 * @param oldDue null for a clock that there was not before
 * @param newDue null for a clock that is no longer asked; equal to the old one where the date was confirmed that was 暂定
 */
public record MovedDue(
        String code,
        String name,
        @Nullable Instant oldDue,
        @Nullable Instant newDue) {}
