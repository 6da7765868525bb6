package io.duban.query.notice.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An official document with a red head, in the order in which it is read (GB/T 9704-2012, article 7).
 *
 * @param mark the red mark of the issuing body (发文机关标志), for example 溪山县人民政府督查室文件
 * @param number 溪督通〔2026〕3号 or 第3期（总第15期）; {@code null} while nobody has signed: （送审稿） stands in its place
 * @param title without a full stop; a line feed in it decides where a line ends, otherwise the writer finds the breaks
 * @param addressees main addressees (主送机关); none for a document that is posted for everybody
 * @param body headings (numbered by the caller), paragraphs and tables
 * @param attachments listed after the body; those with content follow on pages of their own
 * @param signature name of the body that signs (发文机关署名)
 * @param date day of signing (成文日期); {@code null} leaves room for it
 * @param remark note in round brackets below the date (附注), such as contact and phone
 * @param imprint the block at the foot of the last page (版记)
 * @param signer who signed a document that goes up 签发人, blank while nobody has; {@code null} for one that goes down, whose number
 *     stands in the middle (7.2.6)
 * @param proof where its numbers come from; {@code null} for none
 * @throws IllegalArgumentException if a text is blank or the number is not written as article 7.2.5 asks
 */
public record OfficialDocument(
        String mark,
        @Nullable String number,
        String title,
        List<String> addressees,
        List<Block> body,
        List<Attachment> attachments,
        String signature,
        @Nullable LocalDate date,
        @Nullable String remark,
        @Nullable Imprint imprint,
        @Nullable String signer,
        @Nullable Proof proof) {

    /** Hexagonal brackets, four digits of the year, no 第 and no leading zero; or a number of an issue. */
    private static final Pattern NUMBER =
            Pattern.compile("[^〔〕\\[\\]\\s]+〔\\d{4}〕[1-9]\\d*号|[^〔〕\\[\\]\\s]*第[1-9]\\d*期(（总第[1-9]\\d*期）)?");

    public OfficialDocument {
        requireText(mark, "mark");
        requireText(title, "title");
        requireText(signature, "signature");
        if (number != null && !NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("not a document number as GB/T 9704 writes it: " + number);
        }
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        attachments = List.copyOf(attachments);
    }

    /** One that goes down, without a word on where its numbers come from. */
    public OfficialDocument(
            String mark,
            @Nullable String number,
            String title,
            List<String> addressees,
            List<Block> body,
            List<Attachment> attachments,
            String signature,
            @Nullable LocalDate date,
            @Nullable String remark,
            @Nullable Imprint imprint) {
        this(mark, number, title, addressees, body, attachments, signature, date, remark, imprint, null, null);
    }

    static String requireText(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return text;
    }
}
