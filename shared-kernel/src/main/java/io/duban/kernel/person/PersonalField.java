package io.duban.kernel.person;

/** What may be held of a citizen. The names are stored: they are never renamed or reused. */
public enum PersonalField {
    NAME("姓名"),
    PHONE("电话"),
    ID_NUMBER("身份证号"),
    ADDRESS("住址");

    private final String label;

    PersonalField(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
