package io.duban.command.ledger.read;

import io.duban.kernel.person.PersonalField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The row that names the columns.
 *
 * @param sheetRow 1-based
 * @param width how many columns it names, trailing blanks not counted
 * @param labels a name for every column that a sheet may have, each once: the header's own text, 备注(2) for the second 备注, 第V列 for a blank
 * @param indexes where each known column stands, 0-based
 * @param twice the labels of known columns that two headers claim
 * @param personal the columns that hold data of citizens
 */
record Header(
        int sheetRow,
        int width,
        List<String> labels,
        Map<Column, Integer> indexes,
        List<String> twice,
        PersonalColumns personal) {

    static Header of(int sheetRow, List<CellText> cells) {
        Map<Column, Integer> indexes = new EnumMap<>(Column.class);
        List<String> labels = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        Map<Integer, PersonalField> personal = new HashMap<>();
        Set<String> used = new HashSet<>();
        int width = 0;
        for (int i = 0; i < Limits.COLUMNS; i++) {
            String text = i < cells.size() ? cells.get(i).oneLine() : "";
            String label = unique(text.isEmpty() ? "第" + letters(i) + "列" : text, used);
            labels.add(label);
            width = text.isEmpty() ? width : i + 1;
            int index = i;
            PersonalColumns.named(text).ifPresent(field -> personal.put(index, field));
            Column.named(text).ifPresent(column -> {
                Integer first = indexes.putIfAbsent(column, index);
                if (first != null) {
                    twice.add("“" + labels.get(first) + "”（" + letters(first) + "列）与“" + text + "”（" + letters(index)
                            + "列）");
                }
            });
        }
        return new Header(sheetRow, width, List.copyOf(labels), indexes, twice, new PersonalColumns(personal));
    }

    List<Column> missing() {
        return Column.REQUIRED.stream()
                .filter(column -> !indexes.containsKey(column))
                .toList();
    }

    /** Refuses a header that would be read only in part. */
    void requireComplete() {
        if (!missing().isEmpty()) {
            throw new Refused(
                    "COLUMNS_MISSING",
                    "第 " + sheetRow + " 行表头缺少必需的列："
                            + missing().stream().map(Column::usualName).collect(Collectors.joining("、"))
                            + "。请补上这些列（表头只占一行、每列一个名称）后再上传。");
        }
        if (!twice.isEmpty()) {
            throw new Refused(
                    "COLUMNS_AMBIGUOUS", "第 " + sheetRow + " 行表头中" + String.join("，", twice) + "意思相同，请只保留一列或改名后再上传。");
        }
    }

    String label(Column column) {
        Integer index = indexes.get(column);
        return index == null ? column.usualName() : labels.get(index);
    }

    private static String unique(String label, Set<String> used) {
        String name = label;
        for (int n = 2; !used.add(name); n++) {
            name = label + "(" + n + ")";
        }
        return name;
    }

    static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
