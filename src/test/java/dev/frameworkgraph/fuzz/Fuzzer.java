package dev.frameworkgraph.fuzz;

import org.jspecify.annotations.Nullable;

/** What Jazzer calls, by these names. */
public final class Fuzzer {

    private static @Nullable FuzzTarget target;

    private Fuzzer() {}

    /**
     * Begins with a target. It reads nothing once, so that loading classes, which takes a while here, does not count as time of an input.
     *
     * @param arguments the name of the target
     */
    public static void fuzzerInitialize(String[] arguments) throws Exception {
        FuzzTarget started = FuzzTargets.of(arguments[0]).start();
        started.accept(new byte[0]);
        target = started;
    }

    /** Tries an input. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        if (target != null) {
            target.accept(input);
        }
    }
}
