package io.duban.app.cli;

import io.duban.command.CommandSideConfiguration;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.roster.RosterDesk;
import io.duban.kernel.roster.RosterTrial;
import io.duban.platform.file.StoredFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.context.ApplicationContext;

/** {@code import-organisation FILE [--dry-run] [--from DAY]}: the same road as the page's, told in lines of text. */
final class RosterCall {

    private final RosterDesk desk;
    private final StoredFiles files;
    private final InstantSource time;
    private final PrintStream out;
    private final Actor actor = Actor.system("命令行");

    private RosterCall(ApplicationContext process, PrintStream out) {
        this.desk = process.getBean(RosterDesk.class);
        this.files = process.getBean(StoredFiles.class);
        this.time = process.getBean(InstantSource.class);
        this.out = out;
    }

    static int carryOut(Invocation.ImportOrganisation wanted, PrintStream out) {
        if (!Files.isRegularFile(wanted.file()) || !Files.isReadable(wanted.file())) {
            System.err.println("找不到机构人员表“" + wanted.file() + "”，请检查路径和读取权限。");
            return CommandLine.WRONG_CALL;
        }
        try (var process = OneShot.open(CommandSideConfiguration.class, wanted.springArguments())) {
            return new RosterCall(process, out).carryOut(wanted);
        }
    }

    private int carryOut(Invocation.ImportOrganisation wanted) {
        try {
            var name = wanted.file().getFileName().toString();
            var sha256 = keep(wanted.file(), name);
            var from = wanted.from() == null ? CountyTime.dayOf(time.instant()) : wanted.from();
            return switch (desk.dryRun(sha256, name, from, actor)) {
                case RosterTrial.Unreadable unreadable -> refuse(unreadable.sentence());
                case RosterTrial.Plan plan -> {
                    RosterInWords.print(plan, out);
                    yield plan.errors() > 0 ? stopped(plan) : wanted.dryRun() ? tried() : carryOut(plan);
                }
            };
        } catch (InvalidValue refused) {
            return refuse(refused.rejection().sentence());
        } catch (IOException e) {
            return refuse("读不出机构人员表“" + wanted.file() + "”，请检查文件是否被占用后重试。");
        }
    }

    private String keep(Path file, String name) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return files.keep(content, name, actor).sha256();
        }
    }

    private int tried() {
        out.println("只是试算，没有导入任何内容。");
        return CommandLine.DONE;
    }

    private int stopped(RosterTrial.Plan plan) {
        return refuse("有 %d 处错误，没有导入任何内容。请改正后再导入。".formatted(plan.errors()));
    }

    private int carryOut(RosterTrial.Plan plan) {
        if (plan.changing() == 0) {
            out.println("没有新增内容：文件中的单位和人员都已是现在的样子。");
            return CommandLine.DONE;
        }
        return switch (desk.carryOut(plan.sha256(), plan.fileName(), plan.from(), plan.mark(), actor)) {
            case RosterDesk.Outcome.Refused refused ->
                refuse(refused.rejection().sentence());
            case RosterDesk.Outcome.CarriedOut done -> {
                out.printf("导入完成：改动 %d 处。%n", done.changed());
                yield CommandLine.DONE;
            }
        };
    }

    private static int refuse(String sentence) {
        System.err.println(sentence);
        return CommandLine.REFUSED;
    }
}
