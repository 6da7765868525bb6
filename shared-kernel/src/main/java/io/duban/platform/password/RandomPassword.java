package io.duban.platform.password;

import java.util.random.RandomGenerator;

/** Passwords that are handed out: 18 letters and digits that are not easily confused, some 104 bits. */
public final class RandomPassword {

    private static final String UNAMBIGUOUS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz";
    private static final int LENGTH = 18;

    private final RandomGenerator random;

    /** @param random must be cryptographically strong */
    public RandomPassword(RandomGenerator random) {
        this.random = random;
    }

    public String next() {
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(UNAMBIGUOUS.charAt(random.nextInt(UNAMBIGUOUS.length())));
        }
        return text.toString();
    }
}
