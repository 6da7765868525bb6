package io.duban.platform.file.secrecy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;
import org.xml.sax.SAXException;

/** Lets Tika read a document into a {@link MarkSieve}, with the parsers for what we accept and no others. */
final class DocumentText {

    private static final long SCRATCH_IN_MEMORY = 16L * 1024 * 1024;

    private static final AutoDetectParser PARSER = new AutoDetectParser(
            new DefaultDetector(), new OOXMLParser(), new OfficeParser(), new PDFParser(), new TXTParser());

    private DocumentText() {}

    /** @throws Unscannable for a document with a password; what is broken gives what could be read of it */
    static void read(Path file, String name, MarkSieve sieve) throws IOException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (var in = TikaInputStream.get(file, metadata)) {
            PARSER.parse(in, sieve, metadata, context());
            properties(metadata, sieve);
        } catch (EncryptedDocumentException locked) {
            throw Unscannable.encrypted();
        } catch (SAXException | TikaException | RuntimeException ended) {
            if (!sieve.hasEnough()) {
                throw new IOException("The document could not be read to its end", ended);
            }
        }
    }

    private static void properties(Metadata metadata, MarkSieve sieve) throws SAXException {
        for (var property :
                List.of(TikaCoreProperties.TITLE, TikaCoreProperties.SUBJECT, TikaCoreProperties.DESCRIPTION)) {
            for (var value : metadata.getValues(property)) {
                sieve.line();
                sieve.characters(value.toCharArray(), 0, value.length());
            }
        }
        sieve.line();
    }

    private static ParseContext context() {
        var context = new ParseContext();
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        office.setIncludeHeadersAndFooters(true);
        context.set(OfficeParserConfig.class, office);
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setSortByPosition(true);
        pdf.setMaxMainMemoryBytes(SCRATCH_IN_MEMORY);
        context.set(PDFParserConfig.class, pdf);
        context.set(Parser.class, PARSER); // sheets behind charts and the like are read too
        return context;
    }
}
