package io.duban.query.document;

/** Lengths of the page. The standard speaks of millimetres and characters, Word of twips (1/1440 inch). */
public final class Millimetres {

    public static final int PAGE_WIDTH = twips(210);
    public static final int PAGE_HEIGHT = twips(297);
    public static final int TOP = twips(37);
    public static final int BOTTOM = twips(35);
    public static final int LEFT = twips(28);
    public static final int RIGHT = twips(26);

    /** 156 mm. */
    public static final int TYPE_AREA_WIDTH = PAGE_WIDTH - LEFT - RIGHT;

    /** 28 characters to the line. */
    public static final int CHARACTER = TYPE_AREA_WIDTH / 28;

    /** 22 lines to the page: 28.95 pt each, as styles.xml says. */
    public static final int LINE = (PAGE_HEIGHT - TOP - BOTTOM) / 22;

    private Millimetres() {}

    public static int twips(double millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }
}
