package dev.frameworkgraph.cli;

import dev.frameworkgraph.refresh.PackageOutcome;
import dev.frameworkgraph.refresh.RefreshListener;
import dev.frameworkgraph.registry.Traffic;
import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** Shows how a run goes on: one line that is rewritten in a terminal, else a line every ten seconds. */
final class RefreshProgress implements RefreshListener {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final PrintWriter messages;
    private final Traffic traffic;
    private final boolean quiet;
    private final boolean dryRun;
    private final boolean terminal = isTerminal();
    private final long start = System.nanoTime();
    private long lastLine = start;
    private int total;
    private int before;
    private int done;
    private int failed;

    RefreshProgress(PrintWriter messages, Traffic traffic, boolean quiet, boolean dryRun) {
        this.messages = messages;
        this.traffic = traffic;
        this.quiet = quiet;
        this.dryRun = dryRun;
    }

    /** From Java 22 on there is a console without a terminal too, which says so itself. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null || System.getenv("TERM") == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    @Override
    public void started(int packages, int alreadyDone) {
        total = packages;
        before = alreadyDone;
        done = alreadyDone;
        if (alreadyDone > 0) {
            messages.println("going on: " + alreadyDone + " of " + packages
                    + " already done by an interrupted run (--restart begins anew)");
            messages.flush();
        }
    }

    @Override
    public void finished(PackageOutcome outcome) {
        done++;
        failed += outcome.state().isFailure() ? 1 : 0;
        show(done == total);
    }

    @Override
    public void waiting() {
        show(false);
    }

    private void show(boolean last) {
        if (quiet) {
            return;
        }
        long now = System.nanoTime();
        if (terminal) {
            messages.print("\r" + line(now) + (last ? "\n" : ""));
            messages.flush();
        } else if (last || now - lastLine >= BETWEEN_LINES.toNanos()) {
            lastLine = now;
            messages.println(line(now));
            messages.flush();
        }
    }

    private String line(long now) {
        double seconds = (now - start) / 1e9;
        int here = done - before;
        String left = here == 0 ? "" : String.format(Locale.ROOT, ", %.0f s left", seconds / here * (total - done));
        return String.format(
                Locale.ROOT,
                "%s%d of %d packages, %d failed, %d requests, %d not modified%s   ",
                dryRun ? "dry run: " : "",
                done,
                total,
                failed,
                traffic.requests(),
                traffic.notModified(),
                left);
    }
}
