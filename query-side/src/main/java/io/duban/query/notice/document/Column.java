package io.duban.query.notice.document;

/**
 * A column of a {@link Block.Table}.
 *
 * @param title text of the head cell
 * @param weight share of the type area, relative to the other columns' weights; 1 or more
 * @param alignment of the cells below the head, which is always centred
 */
public record Column(String title, int weight, Alignment alignment) {

    /** Where the text of a cell stands; numbers belong to the right so that digits stand below each other. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    public Column {
        OfficialDocument.requireText(title, "title");
        if (weight < 1) {
            throw new IllegalArgumentException("weight " + weight + " of column " + title + " is below 1");
        }
    }

    /** A column of words. */
    public static Column words(String title, int weight) {
        return new Column(title, weight, Alignment.LEFT);
    }

    /** A column of short words such as ranks and lamps. */
    public static Column centred(String title, int weight) {
        return new Column(title, weight, Alignment.CENTRE);
    }

    /** A column of numbers. */
    public static Column numbers(String title, int weight) {
        return new Column(title, weight, Alignment.RIGHT);
    }
}
