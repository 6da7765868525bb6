package io.duban.platform.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The secret that an authenticator app is given: 20 random bytes. Shown while it is being set up, and never again. */
public final class FactorSecret {

    static final int BYTES = 20;

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private final byte[] bytes;

    FactorSecret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** To be typed by hand: 32 letters and digits (RFC 4648), in groups of four. */
    public String spelled() {
        return base32().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** What the picture says to the app: {@code otpauth://totp/…}. */
    public String address(String issuer, String account) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
                .formatted(encoded(issuer), encoded(account), base32(), encoded(issuer));
    }

    /** No rest: 20 bytes are 32 times 5 bits. */
    private String base32() {
        var text = new StringBuilder();
        int bits = 0;
        int kept = 0;
        for (var value : bytes) {
            bits = (bits << Byte.SIZE) | (value & 0xff);
            kept += Byte.SIZE;
            while (kept >= BITS) {
                kept -= BITS;
                text.append(BASE32.charAt((bits >> kept) & 0x1f));
            }
            bits &= (1 << kept) - 1;
        }
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "FactorSecret";
    }
}
