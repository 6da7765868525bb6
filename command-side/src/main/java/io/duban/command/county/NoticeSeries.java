package io.duban.command.county;

import java.util.regex.Pattern;

/**
 * How the numbers of a series are written: {@code 督办通报第{n}期（总第{N}期）} or {@code 溪督函〔{year}〕{n}号}. The number {n} begins
 * anew each year, {N} never does.
 */
public record NoticeSeries(String pattern) {

    private static final Pattern FORM =
            Pattern.compile("[^〔〕\\[\\]\\s{}]+〔\\{year}〕\\{n}号|[^〔〕\\[\\]\\s{}]*第\\{n}期(（总第\\{N}期）)?");

    public NoticeSeries {
        if (!FORM.matcher(pattern).matches()) {
            throw new IllegalArgumentException(
                    "duban.numbers.notices：“%s”不是文号的写法，应写作 溪督函〔{year}〕{n}号 或 督办通报第{n}期（总第{N}期）。".formatted(pattern));
        }
    }

    /** A series by agency code and year. */
    static NoticeSeries ofAgency(String code) {
        return new NoticeSeries(code + "〔{year}〕{n}号");
    }

    /** What stands before the number; kinds with the same code share a series. */
    public String code() {
        return pattern.replaceFirst("〔.*|第\\{n}期.*", "");
    }

    public boolean countsOverYears() {
        return pattern.contains("{N}");
    }

    /** @param ever counted over all years; of no meaning where the series does not count them */
    public String text(int year, int ofYear, int ever) {
        return pattern.replace("{year}", Integer.toString(year))
                .replace("{n}", Integer.toString(ofYear))
                .replace("{N}", Integer.toString(ever));
    }
}
