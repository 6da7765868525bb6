package io.duban.query.notice.document;

/** Lengths of the page. The standard speaks of millimetres and characters, Word of twips (1/1440 inch). */
final class Millimetres {

    static final int PAGE_WIDTH = twips(210);
    static final int PAGE_HEIGHT = twips(297);
    static final int TOP = twips(37);
    static final int BOTTOM = twips(35);
    static final int LEFT = twips(28);
    static final int RIGHT = twips(26);

    /** 156 mm. */
    static final int TYPE_AREA_WIDTH = PAGE_WIDTH - LEFT - RIGHT;

    /** 28 characters to the line. */
    static final int CHARACTER = TYPE_AREA_WIDTH / 28;

    /** 22 lines to the page: 28.95 pt each, as styles.xml says. */
    static final int LINE = (PAGE_HEIGHT - TOP - BOTTOM) / 22;

    private Millimetres() {}

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }
}
