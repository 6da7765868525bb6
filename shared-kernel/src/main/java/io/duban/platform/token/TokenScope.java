package io.duban.platform.token;

/** What may be done with a token; never more than its account may do by then. The names are stored. */
public enum TokenScope {
    READ("只读"),
    READ_AND_COMMAND("读取和办理");

    private final String label;

    TokenScope(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
