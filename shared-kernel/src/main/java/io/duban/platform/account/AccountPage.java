package io.duban.platform.account;

import java.util.List;

/** A page of the list of accounts, by account name. */
public record AccountPage(List<AccountSheet> accounts, int total, int page) {

    public static final int SIZE = 50;

    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
