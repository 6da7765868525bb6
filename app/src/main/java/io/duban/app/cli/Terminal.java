package io.duban.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where people read what is printed. */
public final class Terminal {

    private Terminal() {}

    /** A terminal whose character set has no Chinese (a bare {@code LANG=C}) is spoken to in UTF-8, not in question marks. */
    public static void speakChinese() {
        if (!System.out.charset().newEncoder().canEncode('督')) {
            System.setOut(utf8(FileDescriptor.out));
            System.setErr(utf8(FileDescriptor.err));
            System.setProperty("logging.charset.console", StandardCharsets.UTF_8.name());
        }
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
