package io.duban.query.notice.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The block at the foot of the last page (版记, GB/T 9704-2012 article 7.4).
 *
 * @param copies who gets a copy (抄送), without a full stop; {@code null} prints no such line
 * @param printedBy the body that prints and sends (印发机关)
 * @param printedOn day of printing (印发日期); {@code null} leaves room for it
 */
public record Imprint(
        @Nullable String copies, String printedBy, @Nullable LocalDate printedOn) {

    public Imprint {
        OfficialDocument.requireText(printedBy, "printedBy");
    }
}
