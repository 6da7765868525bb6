package io.duban.platform.file.picture;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A picture without its metadata: EXIF, XMP, IPTC, comments, and whatever hangs behind its end. */
public final class CleanPicture {

    private CleanPicture() {}

    /** Writes a JPEG anew without its metadata; one that is marked as turned is turned, so that it stands upright. */
    public static void jpeg(Path from, Path to) throws UnreadablePicture, IOException {
        var orientation = Orientation.of(from);
        if (orientation == Orientation.UPRIGHT) {
            copy(from, to, JpegParts::copyPlain);
        } else {
            Turned.write(from, to, orientation);
        }
    }

    /** The same for a PNG. */
    public static void png(Path from, Path to) throws UnreadablePicture, IOException {
        copy(from, to, PngChunks::copyPlain);
    }

    private static void copy(Path from, Path to, Copying copying) throws UnreadablePicture, IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(from));
                var out = new BufferedOutputStream(Files.newOutputStream(to))) {
            copying.copy(in, out);
        }
    }

    private interface Copying {
        void copy(InputStream in, OutputStream out) throws UnreadablePicture, IOException;
    }
}
