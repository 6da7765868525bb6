package io.duban.platform.account;

import io.duban.platform.password.PasswordLife;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it; never with its password's hash.
 *
 * @param rights null until the first ones are granted
 * @param wanted what waits to be granted, if anything
 */
public record AccountSheet(
        String account,
        String name,
        @Nullable Rights rights,
        boolean disabled,
        PasswordLife password,
        Instant createdAt,
        @Nullable WantedRights wanted) {

    public AccountState state() {
        if (disabled) {
            return AccountState.DISABLED;
        }
        if (rights == null || wanted != null) {
            return AccountState.WAITING;
        }
        return password.isOneTime() ? AccountState.ONE_TIME : AccountState.ACTIVE;
    }
}
