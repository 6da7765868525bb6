package io.duban.kernel.person;

/** Why data is kept and no longer used 限制处理的理由 (个人信息保护法 Art. 44, 46, 47). A word of ours, not of a person: no name can slip in. */
public enum RestrictionGround {
    REQUESTED("本人要求限制处理"),
    DISPUTED("准确性有争议，待核实"),
    MUST_BE_KEPT("保存期限未满，暂不能删除");

    private final String label;

    RestrictionGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
