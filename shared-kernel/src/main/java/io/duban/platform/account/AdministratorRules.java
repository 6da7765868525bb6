package io.duban.platform.account;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what to accounts. The system administrator makes accounts and says what they ought to be; the security
 * administrator gives the rights, never to themselves; the audit administrator changes nothing.
 */
final class AdministratorRules {

    private AdministratorRules() {}

    /** Sees the list and the pages of accounts. */
    static boolean mayLook(Actor who) {
        return CountyAction.SEE_ACCOUNTS.isFor(who);
    }

    /** Makes, resets, disables, enables, asks for rights. */
    static Optional<Rejection> keep(Actor by) {
        return CountyAction.KEEP_ACCOUNTS.isFor(by)
                ? Optional.empty()
                : no("only-administrator", "新建、重置、停用、启用账号由系统管理员办理。");
    }

    /** Resets and disables, which nobody does to themselves. */
    static Optional<Rejection> keepOther(Actor by, String account) {
        if (CountyAction.KEEP_ACCOUNTS.isFor(by) && by.account().equals(account)) {
            return no("own", "不能停用或重置自己的账号；改密码请到“我的账号”。");
        }
        return keep(by);
    }

    /** Ends sessions, takes off a lost second factor; for oneself there are pages of one's own, which ask for a code. */
    static Optional<Rejection> helpOther(Actor by, String account) {
        if (by.account().equals(account)) {
            return no("own-access", "自己的会话和动态口令请到“我的账号”办理。");
        }
        return CountyAction.KEEP_ACCOUNTS.isFor(by)
                ? Optional.empty()
                : no("only-administrator-helps", "结束他人的会话、取消他人的动态口令由系统管理员办理。");
    }

    /**
     * Gives rights or declines to.
     *
     * @param guarded whether any account, disabled or not, is the security administrator's
     */
    static Optional<Rejection> grant(Actor by, String account, Rights rights, boolean guarded) {
        if (by.account().equals(account)) {
            return no("to-oneself", "不能给自己授权，请由另一位安全管理员办理。");
        }
        if (CountyAction.GRANT_RIGHTS.isFor(by)) {
            return Optional.empty();
        }
        if (CountyAction.KEEP_ACCOUNTS.isFor(by) && rights.role() == Role.SECURITY_ADMINISTRATOR && !guarded) {
            return Optional.empty(); // somebody has to be the first
        }
        return no("only-security-administrator", "授权和变更权限由安全管理员办理。");
    }

    /**
     * Nobody is two of the three administrators.
     *
     * @param other the account under which the same person is another of the three already; null for none
     */
    static Optional<Rejection> oneOfThree(Rights rights, @Nullable String other) {
        return other == null || !Rights.THREE.contains(rights.role())
                ? Optional.empty()
                : no("two-of-three", "同名人员已用账号 %s 担任另一类管理员；系统、安全、审计三类管理员不能由一人兼任。若确是两个人，请在姓名上加以区分。".formatted(other));
    }

    private static Optional<Rejection> no(String code, String sentence) {
        return Optional.of(new Rejection.NotAllowed("account." + code, sentence));
    }
}
