package io.duban.command.ledger.read;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A row's cells in file order. All rows share one list of headers: a hash map per row would cost ten times the heap. */
final class CellsByHeader extends AbstractMap<String, String> {
    private final List<String> headers;
    private final String[] texts;

    CellsByHeader(List<String> headers, String[] texts) {
        this.headers = headers;
        this.texts = texts;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, String>> iterator() {
                return IntStream.range(0, texts.length)
                        .mapToObj(i -> Map.entry(headers.get(i), texts[i]))
                        .iterator();
            }

            @Override
            public int size() {
                return texts.length;
            }
        };
    }
}
