package dev.frameworkgraph.refresh;

/** Hears how a run goes on, always in the thread that started it. */
public interface RefreshListener {

    /**
     * The packages are known.
     *
     * @param done how many an interrupted run has done already
     */
    void started(int total, int done);

    /** A package is done. */
    void finished(PackageOutcome outcome);

    /** Time passes; called about once a second. */
    void waiting();
}
