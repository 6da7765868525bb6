package io.duban.platform.file.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photos as phones make them: with a place, a device and a side on which they lie. */
class CleanPictureTest {

    private static final String SECRET = "GPS-of-somebodys-house";

    @TempDir
    Path folder;

    @Test
    void a_photo_loses_what_it_tells_and_keeps_its_pixels() throws Exception {
        var plain = jpeg();
        var told = told(plain, 1);

        var clean = clean(told);

        assertThat(text(told)).contains(SECRET);
        assertThat(text(clean)).doesNotContain(SECRET, "Exif", "http://ns.adobe.com", "Photoshop");
        assertThat(Imaging.getMetadata(clean)).isNull();
        assertSamePixels(clean, plain);
    }

    @Test
    void xmp_iptc_comments_and_what_hangs_behind_the_end_go_too() throws Exception {
        var plain = jpeg();
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, "http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>");
        segment(out, 0xED, "Photoshop 3.0\0" + SECRET);
        segment(out, 0xFE, SECRET);
        out.write(plain, 2, plain.length - 2);
        out.write(SECRET.getBytes(StandardCharsets.US_ASCII));

        var clean = clean(out.toByteArray());

        assertThat(text(clean)).doesNotContain(SECRET);
        assertSamePixels(clean, plain);
    }

    @ParameterizedTest
    @CsvSource({"1, 40, 20, RED", "3, 40, 20, BLUE", "6, 20, 40, BLUE", "8, 20, 40, RED"})
    void a_photo_that_lies_on_its_side_stands_upright(int orientation, int width, int height, String leftTop)
            throws Exception {
        var clean = ImageIO.read(new ByteArrayInputStream(clean(told(jpeg(), orientation))));

        assertThat(clean.getWidth()).isEqualTo(width);
        assertThat(clean.getHeight()).isEqualTo(height);
        // left half red, right half blue: turned to the right the red half is on top, seen from the bottom left corner
        var corner = orientation == 6 ? clean.getRGB(3, height - 4) : clean.getRGB(3, 3);
        var seen = new Color(corner);
        var isRed = seen.getRed() > 150 && seen.getBlue() < 100;
        var wanted = orientation == 8 ? false : leftTop.equals("RED");
        assertThat(isRed).isEqualTo(wanted);
    }

    @Test
    void a_png_keeps_what_is_seen_and_loses_what_is_written() throws Exception {
        var plain = new ByteArrayOutputStream();
        ImageIO.write(picture(), "png", plain);
        var bytes = plain.toByteArray();
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, 33);
        chunk(out, "tEXt", "Author\0" + SECRET);
        chunk(out, "eXIf", SECRET);
        chunk(out, "iTXt", SECRET);
        chunk(out, "prVt", SECRET);
        out.write(bytes, 33, bytes.length - 33);
        out.write(SECRET.getBytes(StandardCharsets.US_ASCII));

        var from = Files.write(folder.resolve("a.png"), out.toByteArray());
        var to = folder.resolve("b.png");
        CleanPicture.png(from, to);

        assertThat(Files.readAllBytes(to)).isEqualTo(bytes);
    }

    @Test
    void what_is_no_picture_or_only_a_part_of_one_is_refused() throws Exception {
        var whole = jpeg();
        for (var broken : new byte[][] {{}, {'a', 'b'}, Arrays.copyOf(whole, whole.length / 2)}) {
            var from = Files.write(folder.resolve("broken"), broken);
            assertThatThrownBy(() -> CleanPicture.jpeg(from, folder.resolve("out")))
                    .isInstanceOf(UnreadablePicture.class);
            assertThatThrownBy(() -> CleanPicture.png(from, folder.resolve("out")))
                    .isInstanceOf(UnreadablePicture.class);
        }
    }

    private byte[] clean(byte[] jpeg) throws Exception {
        var from = Files.write(folder.resolve("from.jpg"), jpeg);
        var to = folder.resolve("to.jpg");
        CleanPicture.jpeg(from, to);
        return Files.readAllBytes(to);
    }

    private static byte[] told(byte[] plain, int orientation) throws Exception {
        var set = new TiffOutputSet();
        set.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) orientation);
        set.getOrCreateExifDirectory().add(ExifTagConstants.EXIF_TAG_USER_COMMENT, SECRET);
        var out = new ByteArrayOutputStream();
        new ExifRewriter().updateExifMetadataLossless(plain, out, set);
        return out.toByteArray();
    }

    private static byte[] jpeg() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture(), "jpeg", out);
        return out.toByteArray();
    }

    private static BufferedImage picture() {
        var picture = new BufferedImage(40, 20, BufferedImage.TYPE_3BYTE_BGR);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 20, 20);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(20, 0, 20, 20);
        canvas.dispose();
        return picture;
    }

    private static void assertSamePixels(byte[] one, byte[] other) throws IOException {
        var first = ImageIO.read(new ByteArrayInputStream(one));
        var second = ImageIO.read(new ByteArrayInputStream(other));
        assertThat(first.getRGB(0, 0, 40, 20, null, 0, 40)).isEqualTo(second.getRGB(0, 0, 40, 20, null, 0, 40));
    }

    private static void segment(ByteArrayOutputStream out, int marker, String content) {
        var bytes = content.getBytes(StandardCharsets.US_ASCII);
        out.write(0xFF);
        out.write(marker);
        out.write((bytes.length + 2) >> 8);
        out.write(bytes.length + 2);
        out.writeBytes(bytes);
    }

    private static void chunk(ByteArrayOutputStream out, String type, String content) throws IOException {
        var body = (type + content).getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(body);
        var data = new DataOutputStream(out);
        data.writeInt(body.length - 4);
        data.write(body);
        data.writeInt((int) crc.getValue());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
