package io.duban.query.task.paper;

import java.util.Locale;

/** How urgent a supervision notice is; its words are the text {@code paper.level.<name>}. */
enum SlipLevel {
    BLUE(Band.Colour.BLUE),
    ORANGE(Band.Colour.ORANGE),
    RED(Band.Colour.RED);

    private final Band.Colour colour;

    SlipLevel(Band.Colour colour) {
        this.colour = colour;
    }

    Band band(PaperTexts texts) {
        return new Band(colour, texts.say("level." + name().toLowerCase(Locale.ROOT)));
    }
}
