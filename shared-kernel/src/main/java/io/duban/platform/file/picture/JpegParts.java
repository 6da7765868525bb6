package io.duban.platform.file.picture;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The parts of a JPEG (ITU-T T.81, B.1): copied as they are, but for those that hold no picture. What stays of the
 * application's parts is JFIF's density, Adobe's colour transform and the colour profile, which tell how to show it.
 */
final class JpegParts {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    private JpegParts() {}

    static void copyPlain(InputStream in, OutputStream out) throws UnreadablePicture, IOException {
        var data = new DataInputStream(in);
        try {
            if (data.readUnsignedShort() != (0xFF00 | START)) {
                throw new UnreadablePicture("does not begin like a JPEG");
            }
            marker(out, START);
            var next = marker(data);
            while (next != END) {
                next = next == SCAN ? scan(data, out) : part(data, out, next);
            }
            marker(out, END);
        } catch (EOFException cut) {
            throw new UnreadablePicture("ends too early");
        }
    }

    private static int part(DataInputStream in, OutputStream out, int marker) throws UnreadablePicture, IOException {
        var content = content(in);
        if (belongsToThePicture(marker, content)) {
            write(out, marker, content);
        }
        return marker(in);
    }

    private static boolean belongsToThePicture(int marker, byte[] content) {
        if (marker == COMMENT) {
            return false;
        }
        if (marker < 0xE0 || marker > 0xEF) {
            return true;
        }
        return switch (marker) {
            case 0xE0 -> begins(content, "JFIF\0".getBytes(StandardCharsets.US_ASCII));
            case 0xE2 -> begins(content, PROFILE);
            case 0xEE -> begins(content, "Adobe".getBytes(StandardCharsets.US_ASCII));
            default -> false;
        };
    }

    /** The header of a scan and its coded data, in which FF00 is a byte and FFD0 to FFD7 are restarts. */
    private static int scan(DataInputStream in, OutputStream out) throws UnreadablePicture, IOException {
        write(out, SCAN, content(in));
        while (true) {
            var one = in.readUnsignedByte();
            if (one != 0xFF) {
                out.write(one);
                continue;
            }
            var two = in.readUnsignedByte();
            while (two == 0xFF) {
                two = in.readUnsignedByte();
            }
            if (two != 0 && (two < 0xD0 || two > 0xD7)) {
                return two;
            }
            marker(out, two);
        }
    }

    private static byte[] content(DataInputStream in) throws UnreadablePicture, IOException {
        var length = in.readUnsignedShort() - 2;
        if (length < 0) {
            throw new UnreadablePicture("a part has no length");
        }
        var content = new byte[length];
        in.readFully(content);
        return content;
    }

    private static int marker(DataInputStream in) throws UnreadablePicture, IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new UnreadablePicture("a part does not begin with its marker");
        }
        var marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static void write(OutputStream out, int marker, byte[] content) throws IOException {
        marker(out, marker);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.write(content);
    }

    private static void marker(OutputStream out, int marker) throws IOException {
        out.write(0xFF);
        out.write(marker);
    }

    private static boolean begins(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(beginning, 0, beginning.length, content, 0, beginning.length);
    }
}
