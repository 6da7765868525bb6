package io.duban.query.audit;

import java.util.List;
import java.util.Map;

/** An entry with its words, as the page and the files show it. */
record AuditRow(AuditLine line, String sentence, Map<String, String> details) {

    static List<AuditRow> of(List<AuditLine> lines, AuditWords words) {
        return lines.stream()
                .map(line -> new AuditRow(line, words.sentence(line), words.details(line)))
                .toList();
    }
}
