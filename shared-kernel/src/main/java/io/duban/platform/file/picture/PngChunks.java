package io.duban.platform.file.picture;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;

/** The chunks of a PNG (W3C PNG, 5): those that are needed to show it are copied as they are, all others are left out. */
final class PngChunks {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int LARGEST = 32 * 1024 * 1024;
    private static final Set<String> SHOWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "cICP", "pHYs", "bKGD",
            "acTL", "fcTL", "fdAT");

    private PngChunks() {}

    static void copyPlain(InputStream in, OutputStream out) throws UnreadablePicture, IOException {
        var from = new DataInputStream(in);
        var to = new DataOutputStream(out);
        try {
            if (from.readLong() != SIGNATURE) {
                throw new UnreadablePicture("does not begin like a PNG");
            }
            to.writeLong(SIGNATURE);
            while (!copyChunk(from, to).equals("IEND")) {
                to.flush();
            }
        } catch (EOFException cut) {
            throw new UnreadablePicture("ends too early");
        }
    }

    private static String copyChunk(DataInputStream from, DataOutputStream to) throws UnreadablePicture, IOException {
        var length = from.readInt();
        if (length < 0 || length > LARGEST) {
            throw new UnreadablePicture("a chunk of " + length + " bytes");
        }
        var type = from.readInt();
        var name = name(type);
        if (!SHOWN.contains(name)) {
            from.skipNBytes(length + 4L);
            return name;
        }
        to.writeInt(length);
        to.writeInt(type);
        for (var left = length + 4L; left > 0; ) { // the checksum behind it belongs to it
            var piece = from.readNBytes((int) Math.min(left, 64 * 1024));
            if (piece.length == 0) {
                throw new EOFException();
            }
            to.write(piece);
            left -= piece.length;
        }
        return name;
    }

    private static String name(int type) {
        return new String(new char[] {
            (char) (type >> 24 & 0xFF), (char) (type >> 16 & 0xFF), (char) (type >> 8 & 0xFF), (char) (type & 0xFF)
        });
    }
}
