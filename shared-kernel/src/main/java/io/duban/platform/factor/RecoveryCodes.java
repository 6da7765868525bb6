package io.duban.platform.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Ten codes for when the device is lost, each good once: four groups of four, 80 random bits. */
final class RecoveryCodes {

    private static final int HOW_MANY = 10;
    private static final int LENGTH = 16;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private RecoveryCodes() {}

    static List<String> random(RandomGenerator random) {
        return IntStream.range(0, HOW_MANY).mapToObj(i -> one(random)).toList();
    }

    /** What was typed, without hyphens, spaces and capitals. */
    static String bare(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    static boolean looksLikeOne(String bare) {
        return bare.length() == LENGTH && bare.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
    }

    static byte[] hash(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bare(code).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String one(RandomGenerator random) {
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
