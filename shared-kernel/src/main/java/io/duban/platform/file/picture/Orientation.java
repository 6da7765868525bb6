package io.duban.platform.file.picture;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;

/** How a picture is to be turned, as EXIF says it in the numbers 1 to 8 of tag 0112. */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    FLIPPED,
    TRANSPOSED,
    TO_THE_RIGHT,
    TRANSVERSED,
    TO_THE_LEFT;

    /** Upright too where EXIF says nothing, or nothing that can be understood. */
    static Orientation of(Path jpeg) {
        try {
            if (!(Imaging.getMetadata(jpeg.toFile()) instanceof JpegImageMetadata metadata)) {
                return UPRIGHT;
            }
            var field = metadata.findExifValueWithExactMatch(TiffTagConstants.TIFF_TAG_ORIENTATION);
            var number = field == null ? 1 : field.getIntValue();
            return number < 1 || number > 8 ? UPRIGHT : values()[number - 1];
        } catch (IOException | RuntimeException notUnderstood) {
            return UPRIGHT;
        }
    }

    boolean swapsSides() {
        return ordinal() >= TRANSPOSED.ordinal();
    }

    /** @param width and height of the picture as it lies */
    AffineTransform upright(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case FLIPPED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case TRANSPOSED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case TO_THE_RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case TRANSVERSED -> new AffineTransform(0, -1, -1, 0, height, width);
            case TO_THE_LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
