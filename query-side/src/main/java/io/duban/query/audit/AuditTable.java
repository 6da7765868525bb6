package io.duban.query.audit;

import io.duban.kernel.event.CountyTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The log as rows of cells that are safe to open; the first row names the columns. */
@Component
class AuditTable {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final List<String> COLUMNS = List.of(
            "id",
            "at",
            "act",
            "account",
            "name",
            "role",
            "address",
            "outcome",
            "subject",
            "sentence",
            "details",
            "reference",
            "digest");

    private final MessageSourceAccessor texts;

    AuditTable(MessageSource texts) {
        this.texts = new MessageSourceAccessor(texts, Locale.SIMPLIFIED_CHINESE);
    }

    List<List<String>> of(List<AuditRow> rows) {
        var head = COLUMNS.stream()
                .map(column -> texts.getMessage("audit.col." + column))
                .toList();
        return Stream.concat(Stream.of(head), rows.stream().map(this::cells)).toList();
    }

    String sheetName() {
        return texts.getMessage("audit.title");
    }

    private List<String> cells(AuditRow row) {
        var line = row.line();
        return Stream.of(
                        Long.toString(line.id()),
                        SECOND.format(line.at().atZone(CountyTime.ZONE)),
                        line.actLabel(),
                        line.account(),
                        line.name(),
                        line.roleLabel(),
                        line.address(),
                        texts.getMessage(line.succeeded() ? "audit.outcome.SUCCEEDED" : "audit.outcome.FAILED"),
                        line.subject(),
                        row.sentence(),
                        row.details().entrySet().stream()
                                .map(detail -> detail.getKey() + "：" + detail.getValue())
                                .collect(Collectors.joining("；")),
                        line.reference(),
                        line.digest())
                .map(SafeCell::of)
                .toList();
    }
}
