package io.duban.kernel.person;

/** Why data is destroyed 删除的理由 (个人信息保护法 Art. 47). A word of ours, not of a person: no name can slip in. */
public enum ErasureGround {
    REQUESTED("本人要求删除"),
    CONSENT_WITHDRAWN("本人撤回同意"),
    PURPOSE_ENDED("处理目的已实现或不再必要"),
    PERIOD_ENDED("保存期限届满"),
    RECORDED_BY_MISTAKE("登记有误或不应收集");

    private final String label;

    ErasureGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
