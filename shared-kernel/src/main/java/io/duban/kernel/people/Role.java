package io.duban.kernel.people;

/** What a person acts as. Source of who may do what: the separation of duties in {@code docs/glossary.md}. */
public enum Role {
    SUPERVISOR("督查员"),
    OFFICE_DIRECTOR("督查室主任"),
    UNIT_HEAD("单位主要负责人"),
    UNIT_LIAISON("单位联络员"),
    LEADER("领导"),
    /** Keeps the system running: organisation, accounts, calendars, imports. Gives nobody rights and reads no audit. */
    ADMINISTRATOR("系统管理员"),
    /** Gives and takes rights, and nothing else: who makes an account does not decide what it may do. */
    SECURITY_ADMINISTRATOR("安全管理员"),
    /** Reads what everybody did, the other administrators among them, and changes nothing. */
    AUDIT_ADMINISTRATOR("审计管理员"),
    /** Looks at what was held back as possibly classified, and has it destroyed. */
    SECRECY_OFFICER("保密员"),
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

    /** Supervision itself is none of their business: they see no task and no figure about one. */
    public boolean isApartFromSupervision() {
        return this == SECURITY_ADMINISTRATOR || this == AUDIT_ADMINISTRATOR || this == SECRECY_OFFICER;
    }
}
