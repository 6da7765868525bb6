package io.duban.query.projection;

/** A rebuild that cannot begin or must not end; the old view is untouched. The message is for people. */
public final class RebuildRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RebuildRefused(String sentence) {
        super(sentence);
    }
}
