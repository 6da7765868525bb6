package io.duban.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.platform.database.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** A photo of 48 MB comes and goes in small pieces. */
class StreamingTest {

    private static final long SIZE = 48L * 1024 * 1024;
    private static final int LARGEST_PIECE = 1024 * 1024;
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @TempDir
    Path folder;

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void neither_taking_nor_giving_out_a_file_holds_it_as_a_whole() throws IOException {
        var desk = FileDesk.inFolder(DATABASE, folder, FileDesk.limits(DataSize.ofBytes(SIZE), Map.of()));
        var coming = new Generated();

        var kept = desk.files.keep(coming, "大图.jpg", FileDesk.LIAISON, SIZE);

        assertThat(kept.size()).isEqualTo(SIZE);
        assertThat(coming.largestAsked).isLessThanOrEqualTo(LARGEST_PIECE);
        try (var going = desk.files.open(kept.sha256()).orElseThrow().stream()) {
            var buffer = new byte[64 * 1024];
            var total = 0L;
            for (var read = going.read(buffer); read >= 0; read = going.read(buffer)) {
                total += read;
            }
            assertThat(total).isEqualTo(SIZE);
        }
    }

    /** Never lets itself be read as a whole. */
    private static final class Generated extends InputStream {

        private static final byte[] BEGINNING = HexFormat.of().parseHex("ffd8ffda0003" + "00");

        private long given;
        private int largestAsked;

        @Override
        public int read() {
            return given < SIZE ? at(given++) : -1;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            largestAsked = Math.max(largestAsked, length);
            if (given == SIZE) {
                return -1;
            }
            var now = (int) Math.min(length, SIZE - given);
            for (var place = 0; place < now; place++) {
                target[from + place] = (byte) at(given++);
            }
            return now;
        }

        @Override
        public byte[] readAllBytes() {
            throw new AssertionError("somebody wants all of it");
        }

        /** A JPEG with one scan, in which no byte looks like a marker. */
        private static int at(long place) {
            if (place < BEGINNING.length) {
                return BEGINNING[(int) place] & 0xFF;
            }
            if (place >= SIZE - 2) {
                return place == SIZE - 2 ? 0xFF : 0xD9;
            }
            return (int) (place % 251);
        }
    }
}
