package io.duban.command.ledger.read;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands above a sheet's data: title, the date that the ledger stands for, and the header. */
final class SheetTop {
    private static final Pattern AS_OF =
            Pattern.compile("截[至止][^\\d]{0,6}(\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?)");
    private static final Pattern TITLE = Pattern.compile(".*(台账|清单|一览|汇总).*", Pattern.DOTALL);
    /** Fewer known names than this are no header but words in a text. */
    private static final int NAMES_OF_A_HEADER = 3;

    private final List<String> lines = new ArrayList<>();
    private @Nullable Header best;
    private @Nullable LocalDate asOf;
    private @Nullable RowProblem asOfProblem;

    /** @return whether the header is still to come */
    boolean look(int sheetRow, List<CellText> cells) {
        Header header = Header.of(sheetRow, cells);
        if (header.indexes().size() >= NAMES_OF_A_HEADER
                && (best == null || header.missing().size() < best.missing().size())) {
            best = header;
        }
        if (best == null) {
            cells.stream().filter(cell -> !cell.isEmpty()).forEach(cell -> line(sheetRow, cell.oneLine()));
        }
        return best == null || !best.missing().isEmpty();
    }

    private void line(int sheetRow, String text) {
        Matcher says = AS_OF.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        if (!says.find()) {
            lines.add(text);
            return;
        }
        if (TITLE.matcher(text).matches()) {
            lines.add(text);
        }
        switch (LedgerDate.ofText(says.group(1))) {
            case LedgerDate.Day day -> asOf = day.date();
            case LedgerDate.Wrong wrong ->
                asOfProblem = new RowProblem(
                        sheetRow, "截至日期", text, RowProblem.Severity.WARNING, wrong.code(), wrong.reason());
        }
    }

    Optional<Header> header() {
        return Optional.ofNullable(best);
    }

    boolean isLedger() {
        return best != null && best.missing().isEmpty();
    }

    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    Optional<RowProblem> asOfProblem() {
        return Optional.ofNullable(asOfProblem);
    }

    String title(String sheetName) {
        return lines.stream()
                .filter(line -> TITLE.matcher(line).matches())
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .orElse(sheetName);
    }
}
