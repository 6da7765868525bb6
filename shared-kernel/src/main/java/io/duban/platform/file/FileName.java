package io.duban.platform.file;

/** The name of a file as it may be shown and offered for saving. */
public final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** Without folders, control characters and characters that turn the direction of writing; never empty. */
    public static String harmless(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}:*?\"<>|]", "")
                .strip();
        if (clean.length() > LONGEST) {
            clean = clean.substring(clean.length() - LONGEST); // keeps the ending
        }
        return clean.isEmpty() || clean.chars().allMatch(c -> c == '.') ? "附件" : clean;
    }
}
