package io.duban.platform.file.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;

/** Turns a photo upright and writes it anew. One at a time: the pixels of both have to be in memory. */
final class Turned {

    private static final long MOST_PIXELS = 25_000_000;
    private static final float QUALITY = 0.92f;
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private Turned() {}

    static void write(Path from, Path to, Orientation orientation) throws UnreadablePicture, IOException {
        ONE_AT_A_TIME.lock();
        try {
            write(turn(read(from), orientation), to);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static BufferedImage read(Path from) throws UnreadablePicture, IOException {
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var in = ImageIO.createImageInputStream(from.toFile())) {
            reader.setInput(in, true, true);
            return pixels(reader);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage pixels(ImageReader reader) throws UnreadablePicture {
        try {
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new UnreadablePicture("too many pixels to be turned");
            }
            return reader.read(0);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadablePicture("cannot be decoded: " + broken.getMessage());
        }
    }

    private static BufferedImage turn(BufferedImage lying, Orientation orientation) {
        var swaps = orientation.swapsSides();
        var upright = new BufferedImage(
                swaps ? lying.getHeight() : lying.getWidth(),
                swaps ? lying.getWidth() : lying.getHeight(),
                BufferedImage.TYPE_3BYTE_BGR);
        var canvas = upright.createGraphics();
        canvas.drawImage(lying, orientation.upright(lying.getWidth(), lying.getHeight()), null);
        canvas.dispose();
        return upright;
    }

    private static void write(BufferedImage picture, Path to) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(to.toFile())) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
