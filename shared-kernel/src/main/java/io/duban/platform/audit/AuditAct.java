package io.duban.platform.audit;

/** Kinds of acts that the audit log keeps. The names are stored: they are never renamed or reused. */
public enum AuditAct {
    SIGNED_IN("登录"),
    SIGN_IN_FAILED("登录失败"),
    SIGN_IN_THROTTLED("登录被限制"),
    SECOND_FACTOR_FAILED("动态口令错误"),
    SIGNED_OUT("退出登录"),
    SESSION_ENDED("结束会话"),
    PASSWORD_CHANGED("修改密码"),
    SECOND_FACTOR_SET("设置动态口令"),
    SECOND_FACTOR_REMOVED("取消动态口令"),
    TOKEN_ISSUED("签发访问令牌"),
    TOKEN_REVOKED("撤销访问令牌"),
    ACCOUNT_CREATED("新建账号"),
    ACCOUNT_CHANGED("修改账号"),
    ACCOUNT_DISABLED("停用账号"),
    ACCOUNT_ENABLED("启用账号"),
    RIGHTS_CHANGED("变更权限"),
    ACCESS_DENIED("越权访问被拒"),
    SEARCHED("检索"),
    EXPORTED("导出"),
    FILE_DOWNLOADED("下载附件"),
    FILE_QUARANTINED("疑似涉密隔离"),
    FILE_RELEASED("解除隔离"),
    FILE_PURGED("销毁附件"),
    PERSONAL_DATA_SHOWN("查看个人信息"),
    PERSONAL_DATA_RESTRICTED("限制处理个人信息"),
    PERSONAL_DATA_ERASED("删除个人信息"),
    AUDIT_READ("查看审计日志"),
    AUDIT_EXPORTED("导出审计日志"),
    AUDIT_FORGOTTEN("清理到期审计日志"),
    AUDIT_VERIFIED("校验审计日志"),
    TEXT_WITH_MARK_REFUSED("疑似涉密文字被拒"),
    IDENTITY_BOUND("绑定统一身份"),
    IDENTITY_UNBOUND("解除统一身份绑定"),
    ORGANISATION_IMPORTED("导入机构人员");

    private final String label;

    AuditAct(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
