package io.duban.query.projection;

/** Is told how far a rebuild has come. */
@FunctionalInterface
public interface RebuildProgress {

    /**
     * @param position the event position that has been reached
     * @param head the event position to be reached
     */
    void at(long position, long head);
}
