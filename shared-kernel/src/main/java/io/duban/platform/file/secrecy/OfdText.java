package io.duban.platform.file.secrecy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;

/** Reads the text of an OFD file (GB/T 33190): the codes of one text object, which are often single characters, in a line. */
final class OfdText {

    private static final XMLInputFactory XML = factory();

    private OfdText() {}

    static void read(Path file, MarkSieve sieve) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                if (entry.getName().endsWith(".xml")) {
                    try (var part = zip.getInputStream(entry)) {
                        read(part, sieve);
                    }
                }
            }
        } catch (SAXException enough) {
            // the sieve says why
        }
    }

    private static void read(InputStream part, MarkSieve sieve) throws IOException, SAXException {
        try {
            var xml = XML.createXMLStreamReader(part);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (!xml.isWhiteSpace()) {
                            sieve.characters(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (!xml.getLocalName().equals("TextCode")) {
                            sieve.line();
                        }
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException("A part of an OFD file is no XML", broken);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
