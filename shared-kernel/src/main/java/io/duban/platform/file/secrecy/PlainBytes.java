package io.duban.platform.file.secrecy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.xml.sax.SAXException;

/** Reads a file as if it were text, in each writing that offices use; what is no text gives nothing that is a mark. */
final class PlainBytes {

    private static final List<Charset> WRITINGS =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE);

    private PlainBytes() {}

    static void read(Path file, MarkSieve sieve) throws IOException {
        try {
            for (var writing : WRITINGS) {
                try (var text = new InputStreamReader(Files.newInputStream(file), writing)) {
                    all(text, sieve);
                }
            }
        } catch (SAXException enough) {
            // the sieve says why
        }
    }

    private static void all(Reader text, MarkSieve sieve) throws IOException, SAXException {
        var buffer = new char[8 * 1024];
        for (var read = text.read(buffer); read >= 0; read = text.read(buffer)) {
            sieve.characters(buffer, 0, read);
        }
        sieve.line();
    }
}
