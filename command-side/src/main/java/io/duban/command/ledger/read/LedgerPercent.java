package io.duban.command.ledger.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a progress cell says: 0 to 100, or why not. */
sealed interface LedgerPercent {

    /** @param value rounded down, so that 99.6 % is not yet done */
    record Percent(int value) implements LedgerPercent {}

    /** @param reason Chinese, with what to write instead */
    record Wrong(String code, String reason) implements LedgerPercent {}

    Pattern WRITTEN = Pattern.compile("([+-]?\\d{1,9}(?:\\.\\d{1,9})?)\\s*(%?)");

    static LedgerPercent of(CellText cell) {
        Matcher written = WRITTEN.matcher(
                Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).strip());
        if (!written.matches()) {
            return new Wrong("PERCENT_UNREADABLE", "进度应为 0 到 100 的数字，例如 45，请改正。");
        }
        BigDecimal value = new BigDecimal(written.group(1));
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0) {
            return new Wrong("PERCENT_OUT_OF_RANGE", "进度应在 0 到 100 之间，请改正。");
        }
        boolean isFraction = value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
        if (isFraction && written.group(2).isEmpty()) {
            return new Wrong("PERCENT_AMBIGUOUS", "分不清是百分之" + value + "还是小数表示的百分比，请写成 45 或 45% 的形式。");
        }
        return new Percent(value.setScale(0, RoundingMode.FLOOR).intValue());
    }
}
