package io.duban.app.cli;

import io.duban.query.ViewsConfiguration;
import io.duban.query.projection.Rebuild;
import io.duban.query.projection.RebuildRefused;
import java.io.PrintStream;
import java.util.ArrayList;

/** {@code rebuild VIEW}: builds a view anew from the events while the old one serves. */
final class RebuildCall {

    private RebuildCall() {}

    static int carryOut(Invocation.Rebuild wanted, PrintStream out) {
        var arguments = new ArrayList<>(wanted.springArguments());
        arguments.add("--duban.projections.run=false");
        try (var process = OneShot.open(ViewsConfiguration.class, arguments)) {
            process.getBean(Rebuild.class)
                    .run(wanted.view(), (position, head) -> out.printf("已处理至第 %d 号事件，共 %d 号%n", position, head));
            out.println("视图“" + wanted.view() + "”已重建并启用。");
            return CommandLine.DONE;
        } catch (RebuildRefused refused) {
            System.err.println(refused.getMessage());
            return CommandLine.REFUSED;
        }
    }
}
