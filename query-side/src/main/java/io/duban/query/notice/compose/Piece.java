package io.duban.query.notice.compose;

import io.duban.kernel.notice.NoticeFigure;
import org.jspecify.annotations.Nullable;

/** Some words of a notice, or a figure among them. */
public record Piece(String text, @Nullable NoticeFigure figure) {}
