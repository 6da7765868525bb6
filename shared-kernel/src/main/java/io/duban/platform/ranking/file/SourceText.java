package io.duban.platform.ranking.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file that somebody made: UTF-8 with or without mark, or what Chinese spreadsheets save (GB 18030). */
public final class SourceText {

    private static final Charset CHINESE = Charset.forName("GB18030");

    private SourceText() {}

    /** Empty if it is no text in either. */
    public static Optional<String> of(byte[] content) {
        return decoded(content, StandardCharsets.UTF_8)
                .or(() -> decoded(content, CHINESE))
                .filter(text -> text.indexOf('\0') < 0)
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
