package io.duban.platform.factor;

import java.time.Instant;
import java.util.Locale;

/** What an authenticator app does: knows a spelled secret and shows the code of the moment. */
public final class CodesForTests {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private CodesForTests() {}

    public static String codeAt(String spelled, Instant now) {
        return TimeCodes.codeAt(bytes(spelled), now.getEpochSecond() / TimeCodes.STEP.toSeconds());
    }

    static byte[] bytes(String spelled) {
        var text = spelled.replace(" ", "").toUpperCase(Locale.ROOT);
        var bytes = new byte[text.length() * 5 / 8];
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            var five = BASE32.indexOf(text.charAt(bit / 5));
            if ((five >> (4 - bit % 5) & 1) == 1) {
                bytes[bit / 8] |= (byte) (1 << (7 - bit % 8));
            }
        }
        return bytes;
    }
}
