package io.duban.command.roster;

import io.duban.kernel.roster.RosterColumn;
import io.duban.kernel.roster.RosterSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes rosters as real .xlsx files; the first row of data is row 2. */
public final class RosterFile {

    private final List<String[]> units = new ArrayList<>();
    private final List<String[]> people = new ArrayList<>();

    private RosterFile() {}

    public static RosterFile with() {
        return new RosterFile();
    }

    /** The invented county: rows from below to above, as nobody sorts them. */
    public static RosterFile county() {
        return with().unit("东河村", "村社区", "石桥镇", "411082101201")
                .unit("石桥镇", "乡镇街道", "溪山县", "411082101")
                .unit("县水利局", "县直部门", "溪山县", "", "91350100M000100Y43")
                .unit("溪山县", "县", "", "411082")
                .person("钱七", "石桥镇", "镇长", "主要负责人")
                .person("孙八", "县水利局", "办公室主任", "联络员")
                .person("石磊", "", "副县长", "领导", "农业农村、水利");
    }

    /** Name, kind, parent, division code, credit code, group; what is left out at the end is empty. */
    public RosterFile unit(String... cells) {
        units.add(cells);
        return this;
    }

    /** Name, unit, post, role, fields, login. */
    public RosterFile person(String... cells) {
        people.add(cells);
        return this;
    }

    public byte[] bytes() {
        return book(book -> {
            write(book.newWorksheet("单位"), header(RosterSheet.UNITS), units);
            write(book.newWorksheet("人员"), header(RosterSheet.PEOPLE), people);
        });
    }

    public static byte[] book(Consumer<Workbook> content) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            content.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static void write(Worksheet sheet, List<String> header, List<String[]> rows) {
        for (var column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
        }
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < rows.get(row).length; column++) {
                sheet.value(row + 1, column, rows.get(row)[column]);
            }
        }
    }

    public static List<String> header(RosterSheet sheet) {
        return sheet.columns().stream().map(RosterColumn::label).toList();
    }
}
