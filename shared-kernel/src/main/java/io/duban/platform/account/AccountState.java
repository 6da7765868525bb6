package io.duban.platform.account;

/** How an account stands; the first that fits, from the top. The shape stands beside the word, for those who see no colour. */
public enum AccountState {
    DISABLED("停用", "✕"),
    WAITING("待授权", "◔"),
    ONE_TIME("待改密码", "△"),
    ACTIVE("在用", "●");

    private final String label;
    private final String shape;

    AccountState(String label, String shape) {
        this.label = label;
        this.shape = shape;
    }

    public String label() {
        return label;
    }

    public String shape() {
        return shape;
    }
}
