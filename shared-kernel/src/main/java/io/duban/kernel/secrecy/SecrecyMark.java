package io.duban.kernel.secrecy;

/**
 * A classification mark 密级标志 that was found. The words around it are not kept.
 *
 * @param text the mark itself, in plain characters, such as {@code 机密★10年}
 */
public record SecrecyMark(String text) {}
