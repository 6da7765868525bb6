package io.duban.platform.account;

import io.duban.kernel.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param text a part of the account's or the person's name, or of the unit's; null for any
 * @param role held or asked for; null for any
 * @param page from 1
 */
public record AccountFilter(
        @Nullable String text,
        @Nullable Role role,
        @Nullable AccountState state,
        int page) {}
