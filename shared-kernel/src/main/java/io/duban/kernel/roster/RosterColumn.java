package io.duban.kernel.roster;

import java.util.Arrays;
import java.util.Optional;

/**
 * The columns of a roster. An empty cell says nothing: what is known stays as it is. Those that are not required may be
 * left out of the file.
 */
public enum RosterColumn {
    NAME(RosterSheet.UNITS, "名称", true, "name"),
    KIND(RosterSheet.UNITS, "类型", true, "kind"),
    PARENT(RosterSheet.UNITS, "上级单位", true, "parent"),
    DIVISION_CODE(RosterSheet.UNITS, "区划代码", false, "divisionCode"),
    CREDIT_CODE(RosterSheet.UNITS, "统一社会信用代码", false, "creditCode"),
    GROUP(RosterSheet.UNITS, "排名分组", false, "group"),
    PERSON(RosterSheet.PEOPLE, "姓名", true, "name"),
    UNIT(RosterSheet.PEOPLE, "单位", true, "unit"),
    POST(RosterSheet.PEOPLE, "职务", true, "post"),
    ROLE(RosterSheet.PEOPLE, "角色", true, "role"),
    FIELDS(RosterSheet.PEOPLE, "分管领域", false, "fields"),
    LOGIN(RosterSheet.PEOPLE, "登录名", false, "login");

    private final RosterSheet sheet;
    private final String label;
    private final boolean required;
    private final String field;

    RosterColumn(RosterSheet sheet, String label, boolean required, String field) {
        this.sheet = sheet;
        this.label = label;
        this.required = required;
        this.field = field;
    }

    public RosterSheet sheet() {
        return sheet;
    }

    /** What its header says. */
    public String label() {
        return label;
    }

    /** Whether the file must have the column. */
    public boolean isRequired() {
        return required;
    }

    /** The column from which a command's field was filled, so that its refusal finds its cell. */
    public static Optional<RosterColumn> ofField(RosterSheet sheet, String field) {
        return Arrays.stream(values())
                .filter(column -> column.sheet == sheet && column.field.equals(field))
                .findFirst();
    }
}
