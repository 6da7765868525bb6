package io.duban.command.ledger.read;

/** How much of a file is read before it counts as hostile or as a mistake. */
final class Limits {
    static final int FILE_BYTES = 20 * 1024 * 1024;
    static final int ZIP_ENTRIES = 1_000;
    static final long INFLATED_BYTES = 300L * 1024 * 1024;
    /** A ledger deflates about tenfold, a bomb a thousandfold. */
    static final int INFLATION_RATIO = 150;

    static final int ROWS = 100_000;
    static final int COLUMNS = 200;
    static final long CELLS = 5_000_000;
    /** Excel's own limit for a cell, with room for the escapes that it writes. */
    static final int CELL_CHARACTERS = 40_000;

    static final int XML_DEPTH = 64;
    static final int XML_NAMES = 2_000;
    /** Longest stretch of XML without a tag, so of one attribute list or one text. */
    static final long XML_STRETCH = 2_000_000;

    static final int MERGED_RANGES = 20_000;
    /** Characters of shared formulas that the workbook reader would unfold, and array ranges that it would search. */
    static final long FORMULA_WORK = 20_000_000;

    static final int HEADER_SEARCHED_ROWS = 20;
    static final int PROBLEMS = 10_000;

    private Limits() {}
}
