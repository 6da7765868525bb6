package io.duban.query.organisation;

/** What somebody is in a unit. */
public enum Duty {
    HEAD("主要负责人"),
    LIAISON("联络员");

    private final String label;

    Duty(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
