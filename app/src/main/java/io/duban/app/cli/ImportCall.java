package io.duban.app.cli;

import io.duban.command.CommandSideConfiguration;
import io.duban.kernel.ledger.DryRun;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.ImportProgress;
import io.duban.kernel.ledger.LedgerDesk;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.platform.file.PassingFiles;
import io.duban.platform.file.StoredFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ApplicationContext;

/** {@code import FILE [--dry-run] [--skip-problem-rows]}: the same road as the page's, told in lines of text. */
final class ImportCall {

    private static final long STEP_MS = 200;

    private final LedgerDesk desk;
    private final StoredFiles files;
    private final PassingFiles originals;
    private final PrintStream out;
    private final Actor actor = Actor.system("命令行");

    private ImportCall(ApplicationContext process, PrintStream out) {
        this.desk = process.getBean(LedgerDesk.class);
        this.files = process.getBean(StoredFiles.class);
        this.originals = process.getBean(PassingFiles.class);
        this.out = out;
    }

    static int carryOut(Invocation.Import wanted, PrintStream out) {
        if (!Files.isRegularFile(wanted.file()) || !Files.isReadable(wanted.file())) {
            System.err.println("找不到台账文件“" + wanted.file() + "”，请检查路径和读取权限。");
            return CommandLine.WRONG_CALL;
        }
        try (var process = OneShot.open(CommandSideConfiguration.class, wanted.springArguments())) {
            return new ImportCall(process, out).carryOut(wanted);
        }
    }

    private int carryOut(Invocation.Import wanted) {
        try {
            var name = wanted.file().getFileName().toString();
            return carryOut(wanted, keep(wanted.file(), name), name);
        } catch (InvalidValue refused) {
            return refuse(refused.rejection().sentence());
        } catch (IOException e) {
            return refuse("读不出台账文件“" + wanted.file() + "”，请检查文件是否被占用后重试。");
        }
    }

    /** Whatever comes of it, the original does not stay; one that a stopped import still needs is left to it. */
    private int carryOut(Invocation.Import wanted, String sha256, String name) {
        try {
            return switch (desk.dryRun(sha256, name, actor)) {
                case DryRun.Unreadable unreadable -> refuse(unreadable.sentence());
                case DryRun.Plan plan -> {
                    PlanInWords.print(plan, out);
                    yield wanted.dryRun() ? tried() : carryOver(plan, wanted.skipProblemRows());
                }
            };
        } finally {
            originals.destroy(sha256);
        }
    }

    private String keep(Path file, String name) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return files.keepInPassing(content, name, actor).sha256();
        }
    }

    private int tried() {
        out.println("只是试算，没有导入任何内容。");
        return CommandLine.DONE;
    }

    private int carryOver(DryRun.Plan plan, boolean skipProblemRows) {
        return switch (desk.start(plan.sha256(), plan.fileName(), skipProblemRows, actor)) {
            case LedgerDesk.Start.Refused refused -> refuse(refused.rejection().sentence());
            case LedgerDesk.Start.Started started -> finish(started.importId());
        };
    }

    private int finish(ImportId id) {
        var progress = desk.progress(id, actor).orElseThrow();
        int told = 0;
        while (progress.running()) {
            pause();
            progress = desk.progress(id, actor).orElseThrow();
            if (progress.done() - told >= 100) {
                told = progress.done();
                out.printf("已处理 %d / %d 行%n", progress.done(), progress.rows());
            }
        }
        return report(progress);
    }

    private int report(ImportProgress progress) {
        if (!progress.finished()) {
            return refuse("导入在第 %d 行停下，已导入的不会丢失；再次启动服务或再次导入同一文件即可继续。原因见日志。".formatted(progress.done()));
        }
        out.printf("导入完成：新建 %d 项，已存在 %d 项，跳过 %d 行。%n", progress.created(), progress.present(), progress.leftOut());
        if (progress.created() == 0) {
            out.println("没有新增内容：台账中的事项都已在系统中。");
        }
        return CommandLine.DONE;
    }

    private static int refuse(String sentence) {
        System.err.println(sentence);
        return CommandLine.REFUSED;
    }

    private static void pause() {
        try {
            Thread.sleep(STEP_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while an import was running", e);
        }
    }
}
