package io.duban.query.task.paper;

import io.duban.query.document.WordStyle;

/** The styles of styles.xml, by the id that stands there. */
enum PaperStyle implements WordStyle {
    ISSUER("Issuer"),
    TITLE("Title"),
    NUMBER("PaperNumber"),
    BAND("Band"),
    LABEL("Label"),
    VALUE("Value"),
    CLOSING("Closing"),
    FOOT("Foot");

    private final String id;

    PaperStyle(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
