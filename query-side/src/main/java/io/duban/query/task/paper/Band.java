package io.duban.query.task.paper;

import java.util.Locale;

/**
 * A coloured band over the form. The words alone say all of it, for papers are copied in black and white.
 *
 * @param words such as 红色督办
 */
record Band(Colour colour, String words) {

    /** Dark enough for white words. */
    enum Colour {
        BLUE("1F4E8C"),
        ORANGE("B45309"),
        RED("B91C1C");

        private final String hex;

        Colour(String hex) {
            this.hex = hex;
        }

        /** Red, green and blue in six hexadecimal digits. */
        String hex() {
            return hex;
        }

        /** As the style sheet names it. */
        public String cssClass() {
            return "band-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
