package io.duban.app.cli;

import io.duban.kernel.calendar.WorkCalendar;
import io.duban.kernel.calendar.WorkCalendarCsv;
import io.duban.kernel.limit.Due;
import io.duban.kernel.limit.Dues;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.limit.LimitProfile;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.platform.limit.LimitProfiles;
import io.duban.platform.limit.OfficialCalendar;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code due}: when a matter handed out at some moment would fall due; needs neither a database nor a server. */
final class DueCall {

    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private static final long MAX_BYTES = 1024 * 1024;

    private DueCall() {}

    static int carryOut(Invocation.Due wanted, PrintStream out) {
        try {
            var basis = new LimitBasis(profile(wanted.profile()), calendar(wanted.calendar()));
            var dues = Dues.of(basis, wanted.lane(), wanted.dispatch(), wanted.fixed(), wanted.hours());
            dues.forEach(due -> out.println(line(due, basis.profile().zone())));
            warnOfMissingYears(dues);
            return CommandLine.DONE;
        } catch (InvalidValue refused) {
            return wrong(refused.rejection().sentence());
        } catch (Unreadable refused) {
            return wrong(refused.getMessage());
        }
    }

    private static String line(Due due, ZoneId zone) {
        var at = TO_THE_SECOND.format(due.at().atZone(zone));
        return due.code() + "\t" + at + (due.provisional() ? "\t暂定" : "");
    }

    private static void warnOfMissingYears(List<Due> dues) {
        var years = dues.stream()
                .flatMap(due -> due.missingYears().stream())
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining("、"));
        if (!years.isEmpty()) {
            System.err.println("缺少" + years + "年的工作日历，标明“暂定”的时限按周一至周五推算，日历公布后可能变动。");
        }
    }

    private static LimitProfile profile(String nameOrFile) {
        var ready = LimitProfiles.ready(nameOrFile);
        if (ready.isPresent()) {
            return ready.get();
        }
        if (nameOrFile.endsWith(".yaml") || nameOrFile.endsWith(".yml")) {
            return LimitProfiles.parse(text(nameOrFile, "时限方案"));
        }
        throw new Unreadable(
                "不认识的时限方案“%s”，现有：%s；也可以写一个 .yaml 文件。".formatted(nameOrFile, String.join("、", LimitProfiles.names())));
    }

    private static WorkCalendar calendar(@Nullable String file) {
        return file == null ? OfficialCalendar.read() : WorkCalendarCsv.read(file, text(file, "工作日历"));
    }

    private static String text(String name, String what) {
        try {
            var file = Path.of(name);
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new Unreadable("找不到%s文件“%s”，请检查路径和读取权限。".formatted(what, name));
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new Unreadable("%s文件“%s”过大，最多 %d KB。".formatted(what, name, MAX_BYTES / 1024));
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new Unreadable("%s文件“%s”不是 UTF-8 文本，请另存为 UTF-8。".formatted(what, name));
        } catch (IOException | InvalidPathException e) {
            throw new Unreadable("读不出%s文件“%s”，请检查文件后重试。".formatted(what, name));
        }
    }

    private static int wrong(String sentence) {
        System.err.println(sentence);
        return CommandLine.WRONG_CALL;
    }

    /** A profile or calendar that cannot be got at. */
    private static final class Unreadable extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        Unreadable(String sentence) {
            super(sentence);
        }
    }
}
