package io.duban.platform.file.secrecy;

import io.duban.kernel.secrecy.SecrecyMark;
import io.duban.kernel.secrecy.SecrecyScan;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the text of a document as it is read, and keeps a few pages of it at a time. Stops the reader at the first mark. */
final class MarkSieve extends DefaultHandler {

    private static final int WINDOW = 16 * 1024;
    private static final int LINES_KEPT = 3;
    private static final Set<String> LINES =
            Set.of("p", "tr", "div", "li", "br", "h1", "h2", "h3", "h4", "h5", "h6", "title", "th", "body");

    private final StringBuilder window = new StringBuilder();
    private long left;
    private @Nullable SecrecyMark found;

    MarkSieve(long mostCharacters) {
        this.left = mostCharacters;
    }

    Optional<SecrecyMark> found() {
        if (found == null) {
            look();
        }
        return Optional.ofNullable(found);
    }

    /** Whether reading was ended from here, and not by a fault of the document. */
    boolean hasEnough() {
        return found != null || left < 0;
    }

    boolean isTooMuch() {
        return left < 0;
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        left -= length;
        window.append(text, start, length);
        if (window.length() > WINDOW) {
            look();
            slide();
        }
        if (hasEnough()) {
            throw new SAXException("enough was read");
        }
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
        characters(text, start, length);
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        if (LINES.contains(local)) {
            line();
        } else if (local.equals("td")) {
            characters(new char[] {'\t'}, 0, 1);
        }
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        if (LINES.contains(local)) {
            line();
        }
    }

    void line() throws SAXException {
        if (!window.isEmpty() && window.charAt(window.length() - 1) != '\n') {
            characters(new char[] {'\n'}, 0, 1);
        }
    }

    private void look() {
        found = SecrecyScan.text(window.toString()).orElse(null);
    }

    /** The last lines stay, for a mark may be spread over them. */
    private void slide() {
        var from = window.length();
        for (var lines = 0; lines < LINES_KEPT && from > WINDOW / 2; lines++) {
            from = window.lastIndexOf("\n", from - 1);
        }
        window.delete(0, from < WINDOW / 2 ? window.length() - 64 : from);
    }
}
