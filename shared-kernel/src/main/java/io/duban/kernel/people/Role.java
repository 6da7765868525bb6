package io.duban.kernel.people;

/** What a person acts as. Source of who may do what: the separation of duties in {@code docs/glossary.md}. */
public enum Role {
    SUPERVISOR("督查员"),
    OFFICE_DIRECTOR("督查室主任"),
    UNIT_HEAD("单位主要负责人"),
    UNIT_LIAISON("单位联络员"),
    LEADER("领导"),
    ADMINISTRATOR("管理员"),
    /** Speaks for the public 群众, and sees and does nothing else. */
    REVIEWER("群众监督员"),
    /** Duban itself: the command line and scheduled work. */
    SYSTEM("系统");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
