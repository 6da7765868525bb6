package io.duban.kernel.permission;

import static io.duban.kernel.people.Role.ADMINISTRATOR;
import static io.duban.kernel.people.Role.AUDIT_ADMINISTRATOR;
import static io.duban.kernel.people.Role.LEADER;
import static io.duban.kernel.people.Role.OFFICE_DIRECTOR;
import static io.duban.kernel.people.Role.REVIEWER;
import static io.duban.kernel.people.Role.SECRECY_OFFICER;
import static io.duban.kernel.people.Role.SECURITY_ADMINISTRATOR;
import static io.duban.kernel.people.Role.SUPERVISOR;
import static io.duban.kernel.people.Role.SYSTEM;
import static io.duban.kernel.people.Role.UNIT_HEAD;
import static io.duban.kernel.people.Role.UNIT_LIAISON;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.Rejection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What is done or looked at besides existing tasks, and by whom: one line each. */
public enum CountyAction {
    DRAFT_TASK("task.not-allowed", "拟办", "督查室工作人员", office()),
    DRAFT_NOTICE("notice.not-allowed", "起草通报", "督查室工作人员", office()),
    REVISE_NOTICE("notice.not-allowed", "修改通报", "督查室工作人员", office()),
    /** Praise and criticism need approval (督查条例 Art. 21), and nobody approves what they drafted. */
    APPROVE_NOTICE("notice.not-allowed", "审批通报", "督查室主任或县领导（起草人本人除外）", EnumSet.of(OFFICE_DIRECTOR, LEADER)),
    ISSUE_NOTICE("notice.not-allowed", "印发通报", "督查室工作人员", office()),
    SEE_NOTICE_DRAFTS("notice.not-allowed", "查看未印发的通报", "督查室、县领导和系统管理员", county()),
    SEE_NOTICES("notice.not-allowed", "查看已印发的通报", "督查室、县领导、各单位和系统管理员", everybodyInSupervision()),
    SEE_RANKINGS("ranking.not-allowed", "查看排名", "督查室、县领导、各单位和系统管理员", everybodyInSupervision()),
    SEE_OTHERS_RANKED_TASKS("ranking.not-allowed", "查看各单位排名背后的事项", "督查室、县领导和系统管理员", county()),
    SEE_LEADERS("leader.not-allowed", "查看领导包办情况", "督查室、县领导和系统管理员", county()),
    SEE_LIMITS("limits.not-allowed", "查看时限方案和工作日历", "督查室、县领导、各单位和系统管理员", everybodyInSupervision()),
    /** How matters are counted is the office director's to decide. */
    ADOPT_LIMIT_PROFILE("limits.not-allowed", "采用时限方案", "督查室主任", EnumSet.of(OFFICE_DIRECTOR)),
    /** Which days are worked is data. */
    LOAD_WORK_CALENDAR("limits.not-allowed", "载入工作日历", ADMINISTRATOR.label(), EnumSet.of(ADMINISTRATOR)),
    CORRECT_WORKDAY("limits.not-allowed", "更正工作日", ADMINISTRATOR.label(), EnumSet.of(ADMINISTRATOR)),
    /** Or Duban itself for a ledger. */
    REGISTER_ORGANISATION("organisation.not-allowed", "登记单位和领导", "管理员或督查室工作人员", officeOr(ADMINISTRATOR, SYSTEM)) {
        @Override
        String said() {
            return "单位和领导由管理员或督查室工作人员登记";
        }
    },
    SEE_ORGANISATION("organisation.not-allowed", "查看机构和人员任职", "督查室、县领导、各单位和系统管理员", everybodyInSupervision()),
    /** Or Duban itself for a file that was handed in. */
    KEEP_ORGANISATION(
            "organisation.not-allowed", "维护机构、任职和排名分组", ADMINISTRATOR.label(), EnumSet.of(ADMINISTRATOR, SYSTEM)),
    /** Whoever delegates does so in person, or lets the administrator enter it. */
    DELEGATE(
            "organisation.not-allowed",
            "授权他人代行、终止授权",
            "授权的领导、单位主要负责人本人或系统管理员",
            EnumSet.of(LEADER, UNIT_HEAD, ADMINISTRATOR, SYSTEM)),
    /** Ledgers are the office's; an administrator may bring one in when the system is set up, and Duban itself for the demo. */
    IMPORT_LEDGER("ledger.not-allowed", "导入台账", "督查室工作人员或管理员", officeOr(ADMINISTRATOR, SYSTEM)) {
        @Override
        String said() {
            return "台账由督查室工作人员或管理员导入";
        }
    },
    SEND_DIGEST("digest.not-allowed", "发送每日提要", SYSTEM.label(), EnumSet.of(SYSTEM)),
    SEE_PERMISSIONS("permissions.not-allowed", "查看权限一览", "已登录的工作人员（群众监督员除外）", signedInForWork()),
    SEE_ACCOUNTS("account.not-allowed", "查看账号", "系统管理员和安全管理员", EnumSet.of(ADMINISTRATOR, SECURITY_ADMINISTRATOR)),
    KEEP_ACCOUNTS("account.not-allowed", "建立、停用账号", ADMINISTRATOR.label(), EnumSet.of(ADMINISTRATOR)),
    /** Who makes an account does not decide what it may do. */
    GRANT_RIGHTS("account.not-allowed", "授予、收回权限", SECURITY_ADMINISTRATOR.label(), EnumSet.of(SECURITY_ADMINISTRATOR)),
    READ_AUDIT("audit.not-allowed", "查阅、导出审计日志", AUDIT_ADMINISTRATOR.label(), EnumSet.of(AUDIT_ADMINISTRATOR)),
    HANDLE_QUARANTINE("quarantine.not-allowed", "处置隔离内容", SECRECY_OFFICER.label(), EnumSet.of(SECRECY_OFFICER)),
    SEE_PURGES("purge.not-allowed", "查看附件销毁申请", "保密员和督查室主任", EnumSet.of(SECRECY_OFFICER, OFFICE_DIRECTOR)),
    PROPOSE_PURGE("purge.not-allowed", "提请销毁附件", SECRECY_OFFICER.label(), EnumSet.of(SECRECY_OFFICER)),
    /** Nobody decides what they proposed. */
    DECIDE_PURGE("purge.not-allowed", "审批附件销毁", "督查室主任（提请人本人除外）", EnumSet.of(OFFICE_DIRECTOR)),
    /** Of all tasks at once; of one task its office and lead unit see what they need. */
    SEE_PERSONAL_DATA("personal-data.not-allowed", "查看个人信息总表", OFFICE_DIRECTOR.label(), EnumSet.of(OFFICE_DIRECTOR)),
    SEE_RULES("rules.not-allowed", "查看评分规则", "督查室、县领导、各单位和系统管理员", everybodyInSupervision()),
    PROPOSE_RULES("rules.not-allowed", "拟定、试算评分规则", "督查室工作人员", office()),
    /** Nobody adopts what they proposed. */
    ADOPT_RULES("rules.not-allowed", "批准评分规则", "督查室主任或县领导（拟定人本人除外）", EnumSet.of(OFFICE_DIRECTOR, LEADER)),
    RATE_POINTS("ranking.not-allowed", "人工评分", "督查室工作人员和县领导", officeOr(LEADER)),
    FREEZE_RANKING("ranking.not-allowed", "冻结排名数据", "督查室工作人员", officeOr(SYSTEM)),
    SHOW_RANKING("ranking.not-allowed", "公示初步排名", "督查室工作人员", officeOr(SYSTEM)),
    /** About one's own unit. */
    OBJECT_TO_POINTS("ranking.not-allowed", "对本单位得分提出异议、申请复核", "单位负责人和联络员", EnumSet.of(UNIT_HEAD, UNIT_LIAISON)),
    /** Whoever decided the point does not decide the objection. */
    DECIDE_POINT_OBJECTION("ranking.not-allowed", "处理得分异议", "督查室工作人员或县领导（作出该项评判的人除外）", officeOr(LEADER)),
    CLOSE_OBJECTIONS("ranking.not-allowed", "结束异议期", SYSTEM.label(), EnumSet.of(SYSTEM)),
    APPROVE_RANKING("ranking.not-allowed", "审批排名", "督查室主任或县领导", EnumSet.of(OFFICE_DIRECTOR, LEADER)),
    PUBLISH_RANKING("ranking.not-allowed", "公布排名", "督查室工作人员", office()),
    CORRECT_RANKING("ranking.not-allowed", "更正已公布的排名", "督查室主任或县领导", EnumSet.of(OFFICE_DIRECTOR, LEADER)),
    /** Whoever took part before does not review. */
    DECIDE_RANKING_REVIEW(
            "ranking.not-allowed", "作出排名复核决定", "督查室主任或县领导（此前参与办理的人除外）", EnumSet.of(OFFICE_DIRECTOR, LEADER)),
    SEE_DISPUTES("ranking.not-allowed", "查看各单位的异议和复核", "督查室、县领导和系统管理员", county());

    private final String code;
    private final String label;
    private final String whose;
    private final Set<Role> roles;

    CountyAction(String code, String label, String whose, Set<Role> roles) {
        this.code = code;
        this.label = label;
        this.whose = whose;
        this.roles = roles;
    }

    public String label() {
        return label;
    }

    /** Whose business it is, in words. */
    public String whose() {
        return whose;
    }

    public Set<Role> roles() {
        return Collections.unmodifiableSet(roles);
    }

    public boolean isFor(Actor actor) {
        return roles.contains(actor.role());
    }

    /** Why this person may not, or nothing if they may. */
    public Optional<Rejection> refusal(Actor actor) {
        return isFor(actor) ? Optional.empty() : Optional.of(refused(actor));
    }

    /** The same where nobody decides about their own; {@code author} is an account. */
    public Optional<Rejection> refusal(Actor actor, String author) {
        return isFor(actor) && !actor.account().equals(author) ? Optional.empty() : Optional.of(refused(actor));
    }

    private Rejection refused(Actor actor) {
        return new Rejection.NotAllowed(
                code, "%s，您（%s）不能办理此项。".formatted(said(), actor.role().label()));
    }

    String said() {
        return "“%s”由%s办理".formatted(label, whose);
    }

    private static Set<Role> office() {
        return EnumSet.of(SUPERVISOR, OFFICE_DIRECTOR);
    }

    private static Set<Role> officeOr(Role... more) {
        var roles = office();
        Collections.addAll(roles, more);
        return roles;
    }

    /** Who sees the county as a whole. */
    private static Set<Role> county() {
        return officeOr(LEADER, ADMINISTRATOR, SYSTEM);
    }

    private static Set<Role> everybodyInSupervision() {
        return officeOr(LEADER, ADMINISTRATOR, SYSTEM, UNIT_HEAD, UNIT_LIAISON);
    }

    private static Set<Role> signedInForWork() {
        return EnumSet.complementOf(EnumSet.of(REVIEWER));
    }
}
