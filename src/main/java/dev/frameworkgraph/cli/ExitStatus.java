package dev.frameworkgraph.cli;

/** What the process says when it ends. */
final class ExitStatus {

    static final int DONE = 0;
    static final int FAILED = 1;
    /** Two catalogs differ, where that was asked. */
    static final int DIFFERENT = 1;
    /** {@code EX_DATAERR}: the catalog or a query is wrong. */
    static final int WRONG_DATA = 65;
    /** {@code EX_UNAVAILABLE}: the port is taken, or nothing answers. */
    static final int UNAVAILABLE = 69;
    /** Not an end: the server goes on. */
    static final int RUNNING = -1;

    private ExitStatus() {}
}
